package rationale.extract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import rationale.letter.Passage;
import rationale.model.CaseDates;
import rationale.model.CaseNumber;
import rationale.model.Field;
import rationale.model.Found;
import rationale.model.Priority;
import rationale.vocabulary.Phrases;
import rationale.vocabulary.Seeker;

/** The fields of the table at a letter's head. */
final class HeaderFields {
  private static final List<Label> TABLE =
      List.of(Label.DATE_OF_INJURY, Label.UR_DECISION_DATE, Label.DATE_ASSIGNED, Label.PRIORITY);

  private final Phrases<Label> labels;
  private final Map<Label, Seeker> prosePatterns = new EnumMap<>(Label.class);

  HeaderFields(Phrases<Label> labels) {
    this.labels = labels;
    for (var label :
        List.of(Label.PROSE_INJURY, Label.PROSE_UR_DECISION, Label.PROSE_APPLICATION)) {
      var pattern = labels.get(label).pattern().replace("DATE", Dates.PATTERN);
      prosePatterns.put(label, Seeker.of(pattern));
    }
  }

  Optional<Found<CaseNumber>> caseNumber(Passage header) {
    return find(header, Label.CASE_NUMBER, CaseNumber::read);
  }

  Optional<Found<Priority>> priority(Passage header) {
    return find(
        header,
        Label.PRIORITY,
        text -> Optional.of(Priority.valueOf(text.toUpperCase(Locale.ROOT))));
  }

  /**
   * The dates of the table; a letter without one takes those of injury and of utilization review,
   * and that of the application, from prose that states them as such.
   */
  CaseDates dates(Passage header, Passage prose, Findings findings) {
    boolean table = TABLE.stream().anyMatch(label -> header.find(labels.seek(label)).isPresent());
    return new CaseDates(
        findings.keep(Field.DATE_ASSIGNED, date(header, Label.DATE_ASSIGNED)),
        findings.keep(
            Field.DATE_OF_INJURY,
            date(header, Label.DATE_OF_INJURY).or(() -> prose(table, prose, Label.PROSE_INJURY))),
        findings.keep(Field.DECISION_DATE, date(header, Label.DECISION_DATE)),
        findings.keep(
            Field.UR_DECISION_DATE,
            date(header, Label.UR_DECISION_DATE)
                .or(() -> prose(table, prose, Label.PROSE_UR_DECISION))),
        findings.keep(
            Field.APPLICATION_RECEIVED,
            date(header, Label.APPLICATION_RECEIVED)
                .or(() -> prose(table, prose, Label.PROSE_APPLICATION))));
  }

  private Optional<Found<LocalDate>> date(Passage header, Label label) {
    return find(header, label, Dates::read);
  }

  private Optional<Found<LocalDate>> prose(boolean table, Passage prose, Label label) {
    if (table) {
      return Optional.empty();
    }
    return first(prose, Objects.requireNonNull(prosePatterns.get(label)), Dates::read);
  }

  private <T> Optional<Found<T>> find(
      Passage header, Label label, Function<String, Optional<T>> read) {
    return first(header, labels.seek(label), read);
  }

  /** The first match whose first filled group can be read. */
  private static <T> Optional<Found<T>> first(
      Passage passage, Seeker sought, Function<String, Optional<T>> read) {
    for (var match : sought.all(passage.text())) {
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null) {
          var part = passage.part(match, group);
          var value = read.apply(part.text());
          if (value.isPresent()) {
            return Optional.of(new Found<>(value.get(), part.span()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
