package rationale.vocabulary;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The words of a sentence, and where in it the choices stand that patterns may ask for. */
public final class Sentence {
  private final WordChoices choices;
  private final int size;
  private final @Nullable Places[] found;

  /** A sentence for patterns of {@code choices}, which keep their places in {@code slots} slots. */
  Sentence(Words words, WordChoices choices, WordTree<WordChoice.Run> tree, int slots) {
    this.choices = choices;
    this.size = words.size();
    this.found = new @Nullable Places[slots];
    var begun = new ArrayList<WordChoice.Run>();
    for (int at = 0; at < size; at++) {
      begun.clear();
      tree.collect(words.get(at), begun);
      for (int i = 0; i < begun.size(); i++) {
        if (begun.get(i).goesOn(words, at)) {
          add(begun.get(i).slot(), at);
        }
      }
    }
  }

  private void add(int slot, int at) {
    var places = found[slot];
    if (places == null) {
      places = Places.none(size);
      found[slot] = places;
    }
    places.add(at);
  }

  /**
   * This sentence.
   *
   * @throws IllegalArgumentException when it was made for the patterns of others than {@code asked}
   */
  Sentence of(WordChoices asked) {
    if (choices != asked) {
      throw new IllegalArgumentException("a sentence made for other patterns");
    }
    return this;
  }

  int size() {
    return size;
  }

  /** Whether a run of {@code choice} stands anywhere. */
  boolean has(WordChoice choice) {
    for (int slot = choice.slot(); slot < choice.slot() + choice.longest(); slot++) {
      if (found[slot] != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the runs of {@code choice} start that have {@code words} words; null where none does. */
  @Nullable Places starts(WordChoice choice, int words) {
    return found[choice.slot() + words - 1];
  }
}
