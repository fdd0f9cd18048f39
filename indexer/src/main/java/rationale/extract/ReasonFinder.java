package rationale.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import rationale.extract.Speakers.Spoken;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.Reasons;
import rationale.vocabulary.WordChoices;

/**
 * Finds the reasons a rationale gives, in what its reviewer says of the case and never in the
 * guideline text it quotes.
 */
final class ReasonFinder {
  private final Reasons reasons;

  /** A finder of reasons whose patterns join {@code choices}, which make the sentences. */
  ReasonFinder(WordChoices choices) {
    this.reasons = Reasons.load(choices);
  }

  /**
   * The ids of the reasons for {@code outcome}, each once, with the sentence that gives it.
   *
   * @param sentences the reviewer's own, as {@link Speakers} tells them
   */
  List<Found<String>> find(List<Spoken> sentences, Outcome outcome) {
    var found = new ArrayList<Found<String>>();
    var seen = new HashSet<String>();
    for (var sentence : sentences) {
      for (var reason : reasons.statedIn(sentence.words(), outcome)) {
        if (seen.add(reason.id())) {
          found.add(new Found<>(reason.id(), sentence.passage().span()));
        }
      }
    }
    return found;
  }
}
