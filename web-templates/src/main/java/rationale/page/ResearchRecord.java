package rationale.page;

import java.util.List;

/**
 * What a reader cites to say what was asked, when, and in which state of the repository.
 *
 * @param address where the same can be asked again, in full
 * @param lines what was asked and found, in order
 */
public record ResearchRecord(String address, List<Line> lines) {
  public ResearchRecord {
    Hrefs.checked(address);
    lines = List.copyOf(lines);
  }

  /** "Repository: revision 42". */
  public record Line(String label, String text) {}
}
