package rationale.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A few words of a decision, cut where sentences end.
 *
 * @param section part of the letter it stands in, "Rationale"
 * @param fragments its text in order, hits apart
 */
public record Passage(String section, List<Fragment> fragments) {
  public static final String REQUEST = "Request";
  public static final String RATIONALE = "Rationale";
  public static final String SUMMARY = "Clinical summary";
  public static final String DOCUMENTS = "Documents reviewed";

  public Passage {
    fragments = List.copyOf(fragments);
  }

  /** Its text without marks. */
  public String text() {
    return fragments.stream().map(Fragment::text).collect(Collectors.joining());
  }

  /** Whether the search matched anything in it. */
  public boolean hasHit() {
    return fragments.stream().anyMatch(Fragment::hit);
  }
}
