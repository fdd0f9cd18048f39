package rationale.web;

import static rationale.web.AdvancedForm.CASE;
import static rationale.web.AdvancedForm.DISTANCE;
import static rationale.web.AdvancedForm.FROM;
import static rationale.web.AdvancedForm.NEAR;
import static rationale.web.AdvancedForm.NEAR_TO;
import static rationale.web.AdvancedForm.REPEATED;
import static rationale.web.AdvancedForm.TIMES;
import static rationale.web.AdvancedForm.TO;
import static rationale.web.AdvancedForm.TYPED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rationale.model.CaseNumber;
import rationale.query.Distance;
import rationale.query.Distance.Unit;
import rationale.search.DateRange;

/** Looks for what is wrong with what was typed into the advanced form, and says how to mend it. */
final class AdvancedChecks {
  private final AdvancedForm form;
  private final Map<String, String> problems = new LinkedHashMap<>();

  AdvancedChecks(AdvancedForm form) {
    this.form = form;
  }

  /** What is wrong, by the names of the boxes. */
  Map<String, String> problems() {
    AdvancedForm.WORDS.stream()
        .filter(form::saysNothing)
        .forEach(
            name -> problem(name, "“%s” holds no word to search for.".formatted(form.typed(name))));
    if (form.has(NEAR) != form.has(NEAR_TO)) {
      problem(
          form.has(NEAR) ? NEAR_TO : NEAR,
          "Two things can be near each other: this one is missing.");
    }
    if (form.has(NEAR) && form.measured() == Unit.WORDS) {
      checkNumber(DISTANCE, "words");
    }
    if (form.has(REPEATED)) {
      checkNumber(TIMES, "times");
    } else if (form.has(TIMES)) {
      problem(REPEATED, "What must be there so often is missing.");
    }
    checkCase();
    checkDates();
    return problems;
  }

  private void checkNumber(String name, String what) {
    if (form.number(name).isEmpty()) {
      problem(
          name,
          form.has(name)
              ? "“%s” is not a number of %s from 1 to %d."
                  .formatted(form.typed(name), what, Distance.MOST)
              : "Type a number of %s from 1 to %d.".formatted(what, Distance.MOST));
    }
  }

  private void checkCase() {
    if (form.has(CASE) && CaseNumber.read(form.typed(CASE)).isEmpty()) {
      problem(
          CASE,
          "“%s” is no case number, which reads CM14-0012345 or 14-12345."
              .formatted(form.typed(CASE)));
    } else if (form.has(CASE)
        && Stream.concat(AdvancedForm.WORDS.stream(), Stream.of(TYPED)).anyMatch(form::has)) {
      problem(CASE, "A case number is searched by itself: empty the other boxes, or this one.");
    }
  }

  private void checkDates() {
    for (var name : List.of(FROM, TO)) {
      if (form.has(name) && DateRange.parse(form.typed(name)).isEmpty()) {
        problem(
            name,
            "“%s” is no year, month or day, such as 2016, 2016-03 or 2016-03-15."
                .formatted(form.typed(name)));
      }
    }
    if (form.has(FROM)
        && form.has(TO)
        && DateRange.parse(form.typed(FROM) + ".." + form.typed(TO)).isEmpty()) {
      problem(TO, "The last day is before the first.");
    }
  }

  private void problem(String name, String problem) {
    problems.putIfAbsent(name, problem);
  }
}
