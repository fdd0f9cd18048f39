package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over words, as vocabulary files write it.
 *
 * <p>{@code physical therap*} is a run of words, {@code *} any ending; {@code (gel|cream)} is
 * either word; {@code ^} pins the run to the start; {@code drug & gel} asks for both runs anywhere.
 * Matching is linear in the text: nothing backtracks.
 */
final class TermPattern {
  private final String source;
  private final List<Run> runs = new ArrayList<>();

  TermPattern(String source) {
    this.source = source;
    for (var run : source.split(" & ", -1)) {
      runs.add(Run.of(run));
    }
  }

  /** Where the first run matches, if all runs match somewhere. */
  Optional<Integer> match(Words words) {
    var first = runs.getFirst().find(words);
    return first.isPresent() && runs.stream().skip(1).allMatch(run -> run.find(words).isPresent())
        ? first
        : Optional.empty();
  }

  /** What the first word of a match may be: words, and beginnings with {@code *}. */
  List<String> openings() {
    var first = runs.getFirst().parts.getFirst();
    var openings = new ArrayList<>(first.words);
    first.prefixes.forEach(prefix -> openings.add(prefix + "*"));
    return openings;
  }

  /** The words that its first {@code most} runs match; only where all of it matches. */
  List<List<String>> found(Words words, int most) {
    return runs.stream()
        .limit(most)
        .map(run -> {
          int at = run.find(words).orElseThrow();
          return words.words().subList(at, at + run.parts.size());
        })
        .toList();
  }

  /** How many words it names. */
  int size() {
    return runs.stream().mapToInt(run -> run.parts.size()).sum();
  }

  /** Whether it is a plain run of words, which is an example of itself. */
  boolean isPlain() {
    return !source.matches(".*[*(|^&].*");
  }

  @Override
  public String toString() {
    return source;
  }

  private record Run(boolean pinned, List<Part> parts) {
    static Run of(String text) {
      boolean pinned = text.startsWith("^ ");
      var parts = new ArrayList<Part>();
      for (var part : (pinned ? text.substring(2) : text).split(" ", -1)) {
        parts.add(Part.of(part));
      }
      return new Run(pinned, parts);
    }

    Optional<Integer> find(Words words) {
      int last = pinned ? Math.min(0, words.size() - parts.size()) : words.size() - parts.size();
      for (int at = 0; at <= last; at++) {
        if (matchesAt(words, at)) {
          return Optional.of(at);
        }
      }
      return Optional.empty();
    }

    private boolean matchesAt(Words words, int at) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).matches(words.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  private record Part(List<String> words, List<String> prefixes) {
    static Part of(String text) {
      var words = new ArrayList<String>();
      var prefixes = new ArrayList<String>();
      for (var choice : text.replaceAll("[()]", "").split("\\|", -1)) {
        if (choice.endsWith("*")) {
          prefixes.add(choice.substring(0, choice.length() - 1));
        } else {
          words.add(choice);
        }
      }
      return new Part(words, prefixes);
    }

    boolean matches(String word) {
      return words.contains(word) || prefixes.stream().anyMatch(word::startsWith);
    }
  }
}
