package rationale.vocabulary;

import java.util.List;

/** Knows sentences that conclude without saying why: "Therefore the request is not necessary." */
public final class Conclusions {
  private final WordChoices choices = WordChoices.load();
  private final List<SentencePattern> patterns;

  private Conclusions() {
    patterns =
        Table.read("conclusions").rows().stream()
            .map(row -> new SentencePattern(row.get("pattern"), choices))
            .toList();
  }

  /** The patterns of {@code vocabulary/conclusions.tsv}. */
  public static Conclusions load() {
    return new Conclusions();
  }

  /** Whether {@code sentence} is one; a sentence that gives a reason may still be. */
  public boolean has(String sentence) {
    var words = choices.sentence(sentence);
    return patterns.stream().anyMatch(pattern -> pattern.matches(words));
  }
}
