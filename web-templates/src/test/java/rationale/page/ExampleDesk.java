package rationale.page;

import java.util.List;

/** Baskets and look-ups in which every text is the given one. */
final class ExampleDesk {
  private static final String HREF = "/letters/CM19-0900001#1";

  private ExampleDesk() {}

  static BasketPage basket(String text) {
    return basket(text, HREF);
  }

  static BasketPage basket(String text, String href) {
    var exhibit =
        new BasketPage.Exhibit(
            text,
            text,
            OutcomeBadge.OVERTURNED,
            text,
            href,
            text,
            text,
            List.of(text),
            List.of(text),
            text,
            href,
            List.of(text));
    return new BasketPage(
        List.of(exhibit),
        List.of(new BasketPage.Missing(text, text)),
        List.of(new Notice(text)),
        true,
        href);
  }

  static LookupPage lookup(String text) {
    return lookup(text, HREF);
  }

  static LookupPage lookup(String text, String href) {
    var line = new DecisionLine(OutcomeBadge.UPHELD, text, href);
    return new LookupPage(
        text,
        1_000,
        new LookupPage.Answer(
            List.of(new LookupPage.Row(text, new Link(text, href), text, List.of(line))),
            List.of(new LookupPage.Miss(text, text)),
            List.of(new Notice(text)),
            1));
  }

  static ResearchRecord record(String text) {
    return new ResearchRecord(HREF, List.of(new ResearchRecord.Line(text, text)));
  }
}
