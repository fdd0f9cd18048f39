package rationale.model;

import java.util.List;

/**
 * What one side of a dispute says it relied on.
 *
 * @param families families cited, in the order of {@link GuidelineFamily}, each once; empty where
 *     the line is missing
 * @param citations sources one by one
 * @param text the line as written, unwrapped; empty where it is missing
 */
public record GuidelineBasis(
    List<GuidelineFamily> families, List<GuidelineCitation> citations, String text) {
  /** What stands where a letter lacks the line. */
  public static final GuidelineBasis MISSING = new GuidelineBasis(List.of(), List.of(), "");

  public GuidelineBasis {
    families = families.stream().distinct().sorted().toList();
    citations = List.copyOf(citations);
  }
}
