package rationale.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import rationale.export.Citation;
import rationale.export.Exhibit;
import rationale.model.GuidelineFamily;
import rationale.page.BasketPage;
import rationale.page.Notice;

/** From a basket to the page that shows it. */
final class BasketPages {
  /** Longer addresses are refused by servers and cut by mail programs. */
  private static final int LONGEST_ADDRESS = 6_000;

  private BasketPages() {}

  static BasketPage of(Basket basket, boolean quoting, String site) {
    var address = address(basket);
    return new BasketPage(
        basket.exhibits().stream().map(each -> exhibit(each, quoting, site)).toList(),
        basket.missing().entrySet().stream()
            .map(each -> new BasketPage.Missing(each.getKey(), each.getValue().what()))
            .toList(),
        notices(basket, address),
        quoting,
        address.length() <= LONGEST_ADDRESS ? address : null);
  }

  /** {@code /basket?d=CM19-0123456.2&d=...}: the same decisions in the same order. */
  static String address(Basket basket) {
    return basket.asked().isEmpty()
        ? BasketHandler.PATH
        : basket.asked().stream()
            .map(id -> BasketHandler.DECISION + "=" + SearchParams.encode(id.inAddress()))
            .collect(joining("&", BasketHandler.PATH + "?", ""));
  }

  private static List<Notice> notices(Basket basket, String address) {
    var notices = new ArrayList<Notice>();
    if (basket.leftOut() > 0) {
      notices.add(
          new Notice(
              "A basket holds %,d decisions; the last %,d were left out."
                  .formatted(Basket.MOST, basket.leftOut())));
    }
    if (address.length() > LONGEST_ADDRESS) {
      notices.add(new Notice("The list is too long for one address; send a file of it instead."));
    }
    return notices;
  }

  private static BasketPage.Exhibit exhibit(Exhibit exhibit, boolean quoting, String site) {
    var decision = exhibit.decision();
    var id = DecisionId.of(decision);
    var href = Addresses.item(decision.letterId(), decision.number());
    return new BasketPage.Exhibit(
        id.text(),
        id.name(),
        Words.badge(decision.outcome()),
        decision.request(),
        href,
        Words.day(decision.decisionDate()),
        Words.treatment(decision.treatment()),
        decision.reviewer().specialties(),
        decision.guidelines().stream().map(GuidelineFamily::label).toList(),
        Citation.of(decision),
        site + href,
        quoting ? decision.rationale().lines().toList() : List.of());
  }
}
