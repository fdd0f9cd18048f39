package rationale.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import rationale.model.Span;

/**
 * The sentences in which two texts differ: those that the other text has neither in the same nor in
 * nearly the same words.
 *
 * @param inOne in the first text, in order
 * @param inOther in the second text, in order
 */
public record SentenceDifference(List<Span> inOne, List<Span> inOther) {
  /** A rationale has a few dozen; of those beyond, only the same words are found again. */
  private static final int MOST_COMPARED = 200;

  public SentenceDifference {
    inOne = List.copyOf(inOne);
    inOther = List.copyOf(inOther);
  }

  /** Compares two texts; exchanged, they give the same the other way round. */
  public static SentenceDifference between(String one, String other) {
    var some = Sentences.of(one);
    var others = Sentences.of(other);
    var said = some.stream().map(span -> Wording.of(span.of(one))).toList();
    var answered = others.stream().map(span -> Wording.of(span.of(other))).toList();
    return new SentenceDifference(missing(some, said, answered), missing(others, answered, said));
  }

  private static List<Span> missing(
      List<Span> sentences, List<Wording> wordings, List<Wording> elsewhere) {
    var same = new HashSet<>(elsewhere);
    var nearest = elsewhere.subList(0, Math.min(MOST_COMPARED, elsewhere.size()));
    var missing = new ArrayList<Span>();
    for (int i = 0; i < sentences.size(); i++) {
      var wording = wordings.get(i);
      boolean found =
          same.contains(wording)
              || (i < MOST_COMPARED && nearest.stream().anyMatch(wording::isNear));
      if (!found) {
        missing.add(sentences.get(i));
      }
    }
    return missing;
  }
}
