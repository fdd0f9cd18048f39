package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rationale.page.AdvancedPage;
import rationale.page.AdvancedPage.Box;
import rationale.page.AdvancedPage.Option;
import rationale.page.AdvancedPage.Pick;
import rationale.page.Hidden;
import rationale.query.Distance.Unit;
import rationale.search.DateField;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/** From what is typed into the advanced form to the page that shows it. */
final class AdvancedPages {
  private final AdvancedForm form;
  private final SearchRequest request;

  AdvancedPages(AdvancedForm form, SearchRequest request) {
    this.form = form;
    this.request = request;
  }

  AdvancedPage page(List<Hidden> hidden, List<String> filters) {
    return new AdvancedPage(
        request.words(),
        List.of(
            box(
                AdvancedForm.EVERY,
                "All of these words",
                "Abbreviations, brand and generic names count as what they stand for; therap* finds"
                    + " every ending, #document exactly this form."),
            box(AdvancedForm.PHRASE, "This exact phrase", null),
            box(AdvancedForm.ANY, "Any of these words", null),
            box(AdvancedForm.NONE, "None of these words", null)),
        near(),
        new AdvancedPage.Repeated(
            box(AdvancedForm.REPEATED, "Repeated word or phrase", null),
            box(AdvancedForm.TIMES, "At least this many times", "1 to 255, in one decision")),
        where(),
        box(AdvancedForm.CASE, "Case number", "By itself: CM14-0012345 or 14-12345"),
        decided(),
        sort(),
        form.typed(AdvancedForm.TYPED).isEmpty() ? null : box(AdvancedForm.TYPED, "As typed", null),
        hidden,
        filters);
  }

  private AdvancedPage.Near near() {
    boolean ordered = form.typed(AdvancedForm.ORDER).equals(AdvancedForm.THIS_ORDER);
    return new AdvancedPage.Near(
        box(AdvancedForm.NEAR, "This word or phrase", "In quotes without synonyms"),
        box(AdvancedForm.NEAR_TO, "Near this one", null),
        new Pick(
            AdvancedForm.UNIT,
            "How near",
            List.of(
                unit(Unit.WORDS, "within so many words"),
                unit(Unit.SENTENCE, "in the same sentence"),
                unit(Unit.PARAGRAPH, "in the same paragraph"))),
        box(AdvancedForm.DISTANCE, "How many words", "1 to 255; 1 is side by side"),
        new Pick(
            AdvancedForm.ORDER,
            "Order",
            List.of(
                new Option("", "any", !ordered),
                new Option(AdvancedForm.THIS_ORDER, "this one first", ordered))));
  }

  private Option unit(Unit unit, String label) {
    var value = AdvancedForm.unit(unit);
    return new Option(value, label, form.typed(AdvancedForm.UNIT).equals(value));
  }

  private Pick where() {
    var options = new ArrayList<Option>();
    AdvancedForm.PARTS.forEach((name, label) ->
        options.add(new Option(name, label, form.typed(AdvancedForm.WHERE).equals(name))));
    return new Pick(AdvancedForm.WHERE, "Where the words stand", options);
  }

  private List<Box> decided() {
    var range = request.ranges().get(DateField.DECIDED);
    var text = range == null ? "" : range.text();
    int dots = text.indexOf("..");
    return List.of(
        day(AdvancedForm.FROM, "Decided from", dots < 0 ? text : text.substring(0, dots)),
        day(AdvancedForm.TO, "Decided to", dots < 0 ? text : text.substring(dots + 2)));
  }

  private Box day(String name, String label, String searched) {
    var typed = form.typed(name);
    var help = "A year, a month or a day: 2016, 2016-03";
    return new Box(name, label, typed.isEmpty() ? searched : typed, help, form.problem(name));
  }

  private Pick sort() {
    var options = new ArrayList<Option>();
    for (var sort : Sort.values()) {
      options.add(
          new Option(sort.name().toLowerCase(Locale.ROOT), sort.label(), sort == request.sort()));
    }
    return new Pick(SearchParams.SORT, "Order of the results", options);
  }

  private Box box(String name, String label, @Nullable String help) {
    return new Box(name, label, form.typed(name), help, form.problem(name));
  }
}
