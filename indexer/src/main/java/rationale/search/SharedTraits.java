package rationale.search;

import java.util.List;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.vocabulary.ReasonAnswers;

/** Tells what an item shares with other decisions. */
final class SharedTraits {
  private static final ReasonAnswers ANSWERS = ReasonAnswers.load();

  private final DisputedItem item;
  private final List<TreatmentName> names;
  private final List<String> parts;
  private final List<String> answers;

  SharedTraits(DisputedItem item, Synonyms synonyms) {
    this.item = item;
    names = TreatmentName.in(Likeness.inDispute(item), synonyms);
    parts = Likeness.parts(item);
    answers = ANSWERS.to(item.details().reasons());
  }

  /** {@code decision} with what it shares. */
  Precedent with(Decision decision) {
    var treatment = item.treatment();
    var words = Token.of(decision.request());
    return new Precedent(
        decision,
        treatment != null && treatment.equals(decision.treatment()),
        names.stream().filter(name -> name.isIn(words)).map(TreatmentName::written).toList(),
        decision.bodyParts().stream()
            .map(BodyPart::part)
            .distinct()
            .filter(parts::contains)
            .toList(),
        decision.reasons().stream().filter(item.details().reasons()::contains).toList(),
        decision.reasons().stream().filter(answers::contains).toList());
  }
}
