package rationale.vocabulary;

import java.util.List;

/** Words of rationales that tell nothing of why a decision went as it did. */
public final class UntellingWords {
  private final Table table = Table.read("untelling-words");

  private UntellingWords() {}

  /** The words of {@code vocabulary/untelling-words.tsv}. */
  public static UntellingWords load() {
    return new UntellingWords();
  }

  /** Words that say nothing by themselves nor at an edge of a phrase: "request", "noted". */
  public List<String> edges() {
    return kind("edge");
  }

  /** Words that are no term by themselves, but begin one that they turn round: "no", "lack". */
  public List<String> openings() {
    return kind("opening");
  }

  /** Words that end a phrase only after one of those: "no documentation". */
  public List<String> closings() {
    return kind("closing");
  }

  /** Words that say the outcome over again: "medically necessary". */
  public List<String> outcomes() {
    return kind("outcome");
  }

  private List<String> kind(String kind) {
    return table.rows().stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("words"))
        .toList();
  }
}
