package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import rationale.page.DecisionLine;
import rationale.page.Link;
import rationale.page.LookupPage;
import rationale.page.Notice;
import rationale.page.Templates;
import rationale.search.Decision;
import rationale.search.DecisionSearch;

/**
 * {@code /lookup}: many case numbers at once. A short list has an address, to which the form leads;
 * a long one is answered where it was sent.
 */
final class LookupHandler implements Handler {
  static final String PATH = "/lookup";
  static final String CASES = "cases";

  private static final int LONGEST_ADDRESS = 2_000;

  private final DecisionSearch search;
  private final Templates templates;

  LookupHandler(DecisionSearch search, Templates templates) {
    this.search = search;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    var pasted = FormFields.of(context).first(CASES).strip();
    var address = PATH + "?" + CASES + "=" + SearchParams.encode(pasted);
    if (context.method().equals(HandlerType.POST) && address.length() <= LONGEST_ADDRESS) {
      context.redirect(pasted.isEmpty() ? PATH : address, HttpStatus.SEE_OTHER);
      return;
    }
    if (!pasted.isEmpty()) {
      Caching.never(context); // a list of cases says who prepares what
    }
    var answer = pasted.isEmpty() ? null : answer(Lookup.of(search, pasted));
    context.html(templates.render(new LookupPage(pasted, Lookup.MOST, answer)));
  }

  private static LookupPage.Answer answer(Lookup lookup) {
    return new LookupPage.Answer(
        lookup.found().stream().map(LookupHandler::row).toList(),
        lookup.missed().stream()
            .map(miss -> new LookupPage.Miss(miss.typed(), miss.why()))
            .toList(),
        notices(lookup),
        lookup.decisions().size());
  }

  private static LookupPage.Row row(Lookup.Found found) {
    var first = found.first();
    return new LookupPage.Row(
        found.typed(),
        new Link(first.letterId(), Addresses.letter(first.letterId())),
        Words.day(first.decisionDate()),
        found.decisions().stream().map(LookupHandler::line).toList());
  }

  private static DecisionLine line(Decision decision) {
    return new DecisionLine(
        Words.badge(decision.outcome()),
        decision.request(),
        Addresses.item(decision.letterId(), decision.number()));
  }

  private static List<Notice> notices(Lookup lookup) {
    var notices = new ArrayList<Notice>();
    if (!lookup.repeated().isEmpty()) {
      notices.add(
          new Notice("Pasted more than once: " + String.join(", ", lookup.repeated()) + "."));
    }
    if (lookup.leftOut() > 0) {
      notices.add(
          new Notice(
              "Only the first %,d were looked up; %,d more stood behind them."
                  .formatted(Lookup.MOST, lookup.leftOut())));
    }
    return notices;
  }
}
