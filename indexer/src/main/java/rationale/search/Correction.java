package rationale.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand in no decision, and the search with the nearest words that do.
 *
 * @param typed the words that no decision has, as typed
 * @param words the whole of what was typed, with those words corrected
 * @param count decisions that it finds with the same filters; none only where it was searched
 * @param searched whether it was searched for, because nothing that was typed could find anything
 */
public record Correction(List<String> typed, String words, long count, boolean searched) {
  public Correction {
    typed = List.copyOf(typed);
  }

  /** What is wrong: {@code No decision has “accupuncture” or “lumbr”.} */
  public String problem() {
    return "No decision has "
        + typed.stream()
            .map(word -> "“" + TypedWords.shortened(word) + "”")
            .collect(Collectors.joining(" or "))
        + ".";
  }

  /** What is meant, with what it finds: {@code naproxen (35 decisions)} */
  public String offer() {
    return "%s (%,d %s)"
        .formatted(TypedWords.shortened(words), count, count == 1 ? "decision" : "decisions");
  }
}
