package rationale.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that stand in no decision, and the search with the nearest words that do.
 *
 * @param typed the words that no decision has, as typed
 * @param meant for each of them the nearest
 * @param words the whole of what was typed, with those words corrected
 * @param count decisions that it finds with the same filters; may be none
 * @param searched whether it was searched for, because nothing that was typed could find anything
 */
public record Correction(
    List<String> typed, List<String> meant, String words, long count, boolean searched) {
  public Correction {
    typed = List.copyOf(typed);
    meant = List.copyOf(meant);
  }

  /** What is wrong: {@code No decision has “accupuncture” or “lumbr”.} */
  public String problem() {
    return typed.stream().map(Correction::quoted).collect(joining(" or ", "No decision has ", "."));
  }

  /** What is meant, with what it finds: {@code naproxen (35 decisions)} */
  public String offer() {
    return "%s (%,d %s)"
        .formatted(TypedWords.shortened(words), count, count == 1 ? "decision" : "decisions");
  }

  /** What is changed: {@code “acupuncture” for “accupuncture”} */
  String change() {
    return change(typed, meant);
  }

  static String change(List<String> typed, List<String> meant) {
    return IntStream.range(0, typed.size())
        .mapToObj(i -> quoted(meant.get(i)) + " for " + quoted(typed.get(i)))
        .collect(joining(", "));
  }

  private static String quoted(String word) {
    return "“" + TypedWords.shortened(word) + "”";
  }
}
