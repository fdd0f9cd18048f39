package rationale.web;

import java.util.List;
import rationale.model.DisputedItem;
import rationale.model.Span;
import rationale.vocabulary.Conclusions;
import rationale.vocabulary.Reasons;

/**
 * Picks, of the sentences that one rationale has and another has not, those worth a look: what the
 * reviewer says of the case. Guidelines are quoted at other lengths in every letter, and that the
 * request is (not) necessary says the outcome already.
 */
final class TellingSentences {
  private final Conclusions conclusions = Conclusions.load();
  private final Reasons reasons = Reasons.load();

  /** Those of {@code sentences} of the rationale of {@code item}, in order. */
  List<Span> among(List<Span> sentences, DisputedItem item) {
    return sentences.stream()
        .filter(sentence -> isOwn(sentence, item))
        .filter(sentence -> tells(sentence.of(item.rationale()), item))
        .toList();
  }

  // where all is quoted, or who speaks is not known, any sentence may tell
  private static boolean isOwn(Span sentence, DisputedItem item) {
    var own = item.details().ownWords();
    return own.isEmpty()
        || own.stream()
            .anyMatch(span -> span.start() <= sentence.start() && sentence.end() <= span.end());
  }

  private boolean tells(String sentence, DisputedItem item) {
    return !conclusions.has(sentence) || !reasons.statedIn(sentence, item.outcome()).isEmpty();
  }
}
