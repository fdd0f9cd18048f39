package rationale.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Field;
import rationale.model.Letter;
import rationale.model.Sex;
import rationale.page.Counts;
import rationale.page.Fact;
import rationale.search.SearchRequest;

/** The fact box of a letter, in the order in which its readers ask. */
final class LetterFacts {
  private final Letter letter;
  private final SourceText source;

  LetterFacts(Letter letter, SourceText source) {
    this.letter = letter;
    this.source = source;
  }

  List<Fact> all() {
    var dates = letter.dates();
    var priority = letter.priority();
    var facts = new ArrayList<>(new DecidedFacts(letter, source).all());
    facts.add(day(Field.DECISION_DATE, dates.decision()));
    facts.add(daysFromReview(dates.urDecision(), dates.decision()));
    facts.add(list(Field.SPECIALTIES, Facet.SPECIALTY, letter.reviewer().specialties()));
    facts.add(list(Field.LICENSED_STATES, Facet.LICENSED, letter.reviewer().licensedStates()));
    facts.addAll(new DecidedFacts(letter, source).guidelines());
    facts.add(day(Field.DATE_OF_INJURY, dates.injury()));
    facts.add(worker());
    facts.add(diagnoses());
    facts.add(urAction());
    facts.add(day(Field.UR_DECISION_DATE, dates.urDecision()));
    facts.add(day(Field.APPLICATION_RECEIVED, dates.applicationReceived()));
    facts.add(day(Field.DATE_ASSIGNED, dates.assigned()));
    facts.add(fact(Field.PRIORITY, priority == null ? null : capitalized(priority.name())));
    var number = letter.caseNumber();
    facts.add(fact(Field.CASE_NUMBER, number == null ? null : number.text()));
    facts.add(Fact.of("Template", letter.template().label(), null));
    facts.add(Fact.of("Source file", letter.source(), null));
    return facts;
  }

  private static String capitalized(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** How long after utilization review the letter decides, which no letter states itself. */
  private static Fact daysFromReview(@Nullable LocalDate review, @Nullable LocalDate decided) {
    var label = "Days from UR";
    if (review == null || decided == null) {
      return Fact.notStated(label);
    }
    if (decided.isBefore(review)) {
      return Fact.of(label, "before UR, as the dates stand", null);
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(review, decided));
    return Fact.of(label, new Counts().of(days, "day"), null);
  }

  private Fact day(Field field, @Nullable LocalDate date) {
    return fact(field, Words.day(date));
  }

  private Fact fact(Field field, @Nullable String text) {
    return text == null
        ? Fact.notStated(field.label())
        : Fact.of(field.label(), text, source.href(field, 0));
  }

  private Fact list(Field field, Facet facet, List<String> values) {
    var shown = new ArrayList<Fact.Value>();
    for (var value : values) {
      var search = SearchParams.href(SearchRequest.ALL.with(facet, Slug.of(value)));
      shown.add(new Fact.Value(value, search, shown.isEmpty() ? source.href(field, 0) : null));
    }
    return new Fact(field.label(), shown);
  }

  private Fact urAction() {
    var action = letter.details().urAction();
    return list(
        Field.UR_ACTION, Facet.UR_ACTION, action == null ? List.of() : List.of(action.label()));
  }

  private Fact diagnoses() {
    var shown = new ArrayList<Fact.Value>();
    for (var diagnosis : letter.details().diagnoses()) {
      var code = diagnosis.code();
      shown.add(
          new Fact.Value(
              code == null ? diagnosis.text() : diagnosis.text() + " (" + code + ")",
              null,
              shown.isEmpty() ? source.href(Field.DIAGNOSES, 0) : null));
    }
    return new Fact(Field.DIAGNOSES.label(), shown);
  }

  /** "48-year-old man". */
  private Fact worker() {
    var age = letter.worker().age();
    var sex = letter.worker().sex();
    if (age == null && sex == null) {
      return Fact.notStated("Worker");
    }
    var noun = sex == null ? "worker" : sex == Sex.M ? "man" : "woman";
    var evidence = source.href(age == null ? Field.SEX : Field.AGE, 0);
    return Fact.of("Worker", age == null ? noun : age + "-year-old " + noun, evidence);
  }
}
