package rationale.extract;

import java.util.Optional;
import rationale.letter.Passage;
import rationale.model.Field;
import rationale.model.Found;
import rationale.model.Sex;
import rationale.model.Worker;
import rationale.vocabulary.Phrases;

/** The worker's age and sex from the clinical summary. */
final class WorkerFields {
  private final Phrases<Label> labels;

  WorkerFields(Phrases<Label> labels) {
    this.labels = labels;
  }

  Worker read(Passage summary, Findings findings) {
    return new Worker(
        findings.keep(Field.AGE, age(summary)), findings.keep(Field.SEX, sex(summary)));
  }

  private Optional<Found<Integer>> age(Passage summary) {
    for (var match : labels.seek(Label.AGE).all(summary.text())) {
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null) {
          int age = Integer.parseInt(match.group(group));
          if (age >= 14 && age <= 105) {
            return Optional.of(new Found<>(age, summary.part(match, group).span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first word that tells it; failing that, pronouns where all are of one sex. */
  private Optional<Found<Sex>> sex(Passage summary) {
    var word = earlier(first(summary, Label.MALE, Sex.M), first(summary, Label.FEMALE, Sex.F));
    if (word.isPresent()) {
      return word;
    }
    var he = first(summary, Label.HE, Sex.M);
    var she = first(summary, Label.SHE, Sex.F);
    return he.isPresent() && she.isPresent() ? Optional.empty() : he.or(() -> she);
  }

  private Optional<Found<Sex>> first(Passage summary, Label label, Sex sex) {
    return summary
        .find(labels.seek(label))
        .map(match -> new Found<>(sex, summary.part(match, 0).span()));
  }

  private static Optional<Found<Sex>> earlier(Optional<Found<Sex>> a, Optional<Found<Sex>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().span().start() < b.get().span().start() ? a : b;
  }
}
