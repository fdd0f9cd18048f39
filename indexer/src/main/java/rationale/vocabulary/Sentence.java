package rationale.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, and where in it the choices stand that patterns have asked for. */
final class Sentence {
  private final Words words;
  private final Map<Character, List<Integer>> byInitial = new HashMap<>();
  private final @Nullable Places[] @Nullable [] found;

  /** A sentence for patterns with {@code choices} choices among them. */
  Sentence(Words words, int choices) {
    this.words = words;
    this.found = new @Nullable Places[choices] @Nullable [];
    for (int at = 0; at < words.size(); at++) {
      byInitial.computeIfAbsent(initial(words.get(at)), _ -> new ArrayList<>()).add(at);
    }
  }

  /** The first letter of a word; {@code #} for any digit. */
  static char initial(String word) {
    return Character.isDigit(word.charAt(0)) ? '#' : word.charAt(0);
  }

  int size() {
    return words.size();
  }

  String get(int index) {
    return words.get(index);
  }

  /** The places of the words that begin with that letter, in order. */
  List<Integer> beginningWith(char initial) {
    return byInitial.getOrDefault(initial, List.of());
  }

  /** Where the runs of {@code choice} start, by their length less one; null where none is found. */
  @Nullable Places[] find(WordChoice choice) {
    var places = found[choice.id];
    if (places == null) {
      places = choice.find(this);
      found[choice.id] = places;
    }
    return places;
  }
}
