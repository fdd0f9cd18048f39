package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.page.AdvancedPage.Box;
import rationale.page.AdvancedPage.Option;
import rationale.page.AdvancedPage.Pick;

/** Advanced forms: one to begin with, and one with everything in it and much of it wrong. */
final class ExampleForms {
  private ExampleForms() {}

  static AdvancedPage empty() {
    return of("", "", null, null, List.of(), List.of());
  }

  static AdvancedPage wrong() {
    return of(
        "knee AND (outcome:upheld OR mri)",
        "abc",
        "“abc” is not a number of words from 1 to 255.",
        new Box("typed", "As typed", "knee AND (outcome:upheld OR mri)", null, null),
        List.of(new Hidden("outcome", "overturned")),
        List.of("Outcome: Overturned"));
  }

  /** Every text of it {@code text}. */
  static AdvancedPage of(String text) {
    return of(
        text,
        text,
        text,
        new Box("typed", text, text, text, text),
        List.of(new Hidden(text, text)),
        List.of(text));
  }

  private static AdvancedPage of(
      String query,
      String typed,
      @Nullable String problem,
      @Nullable Box asTyped,
      List<Hidden> hidden,
      List<String> filters) {
    var unit =
        List.of(
            new Option("words", "within so many words", true),
            new Option("sentence", "in the same sentence", false));
    return new AdvancedPage(
        query,
        List.of(
            new Box("every", "All of these words", "knee", "therap* finds every ending", null),
            new Box("phrase", "This exact phrase", typed, null, null)),
        new AdvancedPage.Near(
            new Box("near", "This word or phrase", typed, null, null),
            new Box("near-to", "near this one", "", null, null),
            new Pick("unit", "How near", unit),
            new Box("distance", "Words", typed, "1 to 255", problem),
            new Pick("order", "Order", List.of(new Option("", "any", true)))),
        new AdvancedPage.Repeated(
            new Box("repeated", "This word", typed, null, null),
            new Box("times", "At least this many times", "3", null, null)),
        new Pick("where", "Where the words stand", List.of(new Option("", "Anywhere", true))),
        new Box("case", "Case number", "", "By itself", null),
        List.of(new Box("decided-from", "Decided from", "2016", "A year", null)),
        new Pick("sort", "Order of the results", List.of(new Option("newest", "Newest", true))),
        asTyped,
        hidden,
        filters);
  }
}
