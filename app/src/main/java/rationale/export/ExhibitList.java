package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import rationale.search.Decision;

/**
 * Decisions that a reader has collected, numbered in the reader's order.
 *
 * @param exhibits those here, the first first
 * @param missing those that are not here any more
 * @param withRationale whether rationales are quoted in full
 * @param made when
 * @param storeRevision revision of the store that they come from
 * @param page where people find the same list
 * @param address of a decision
 */
public record ExhibitList(
    List<Exhibit> exhibits,
    List<Exhibit.Missing> missing,
    boolean withRationale,
    Instant made,
    long storeRevision,
    String page,
    Function<Decision, String> address) {
  public ExhibitList {
    exhibits = List.copyOf(exhibits);
    missing = List.copyOf(missing);
  }

  /** Writes a file of them to {@code out} and leaves it open. */
  public void write(ExhibitFormat format, OutputStream out) throws IOException {
    switch (format) {
      case DOCX -> ExhibitDocument.write(this, out);
      case CSV -> ExhibitTable.write(this, out);
    }
  }
}
