package rationale.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import rationale.letter.Passage;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.Reasons;

/**
 * Finds the reasons a rationale gives, in what its reviewer says of the case and never in the
 * guideline text it quotes.
 */
final class ReasonFinder {
  private final Reasons reasons = Reasons.load();

  /**
   * The ids of the reasons for {@code outcome}, each once, with the sentence that gives it.
   *
   * @param sentences the reviewer's own, as {@link Speakers} tells them
   */
  List<Found<String>> find(List<Passage> sentences, Outcome outcome) {
    var found = new ArrayList<Found<String>>();
    var seen = new HashSet<String>();
    for (var sentence : sentences) {
      for (var reason : reasons.statedIn(Speakers.withoutQuotations(sentence), outcome)) {
        if (seen.add(reason.id())) {
          found.add(new Found<>(reason.id(), sentence.span()));
        }
      }
    }
    return found;
  }
}
