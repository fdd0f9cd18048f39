package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import rationale.search.Decision;

/** What was looked up as a table: what was typed and how it went before the columns of exports. */
public final class LookupTable implements AutoCloseable {
  private final CsvRows rows;

  /**
   * Begins a table.
   *
   * @param address of a decision
   */
  public LookupTable(OutputStream out, Function<Decision, String> address) throws IOException {
    rows = new CsvRows(out, List.of("Typed", "Result"), Columns.of(address, false), true);
  }

  /** A row for a decision that {@code typed} found. */
  public void found(String typed, Decision decision) throws IOException {
    rows.add(List.of(typed, "Found"), decision);
  }

  /** A row for what found nothing, and why. */
  public void missed(String typed, String why) throws IOException {
    rows.add(List.of(typed, why), null);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
