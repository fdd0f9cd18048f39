package rationale.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Outcome;
import rationale.page.ApartSection;
import rationale.page.ContrastPage;
import rationale.page.Link;
import rationale.page.OverturnRate;
import rationale.page.Tally;
import rationale.search.Asked;
import rationale.search.Contrast;
import rationale.search.Difference;
import rationale.search.SearchRequest;
import rationale.search.Trait;

/** From a search, and what sets its outcomes apart, to the page that shows it. */
final class ContrastPages {
  private static final int SHOWN = 15;
  private static final String NAME = "What sets overturned decisions apart";

  private final SearchRequest request;
  private final Asked asked;
  private final Contrast contrast;

  ContrastPages(SearchRequest request, Asked asked, Contrast contrast) {
    this.request = request;
    this.asked = asked;
    this.contrast = contrast;
  }

  ContrastPage page() {
    var panels = new FacetPanels(asked.chosen());
    return new ContrastPage(
        Titles.of(NAME, request, panels),
        request.words(),
        asked.echo(),
        panels.chips(request, ContrastHandler::href),
        SearchNotices.of(asked, request),
        new Link("See the decisions", SearchParams.href(request)),
        new Link("All numbers of this search", AnalyticsHandler.href(request)),
        rate(),
        contrast.all().decisions() == 0 ? null : apart());
  }

  private @Nullable OverturnRate rate() {
    if (contrast.all().decisions() == 0) {
      return null;
    }
    return new OverturnRate(
        Math.toIntExact(contrast.all().overturned().decisions()),
        Math.toIntExact(contrast.all().decisions()),
        Math.toIntExact(contrast.letters()),
        contrast.interval().low(),
        contrast.interval().high(),
        href(request, Outcome.OVERTURNED));
  }

  private ApartSection apart() {
    return new ApartSection(
        List.of(side(Outcome.OVERTURNED), side(Outcome.UPHELD)), method(), contrast.tooFew());
  }

  private List<String> method() {
    if (contrast.tests() == 0) {
      return List.of();
    }
    var method = new ArrayList<String>();
    method.add(
        "Shares are of letters: a letter counts once on a side, however many of its decisions there"
            + " have something, because they share one reviewer and often one rationale.");
    method.add(
        "%,d words, phrases and properties were compared by Dunning’s log-likelihood ratio G². Of so"
                .formatted(contrast.tests())
            + " many, chance alone brings none past %.1f in 95 of 100 such searches (Bonferroni);"
                .formatted(contrast.threshold())
            + " only what is past it is marked as beyond chance, the rest are hints.");
    method.add(
        "Words are those that reviewers say of the case, in any of their endings; guidelines they"
            + " quote and words that only say the outcome over again are left out.");
    if (contrast.sampled() != null) {
      method.add(
          "The words were chosen from %,d letters of each side, spread evenly over all; their counts"
                  .formatted(contrast.sampled())
              + " are of all letters.");
    }
    return method;
  }

  private ApartSection.Side side(Outcome outcome) {
    return new ApartSection.Side(
        Words.badge(outcome),
        Math.toIntExact(contrast.all().of(outcome).decisions()),
        Math.toIntExact(contrast.all().of(outcome).letters()),
        contrast.reasons().stream()
            .filter(reason -> reason.outcome() == outcome)
            .limit(SHOWN)
            .map(this::reason)
            .toList(),
        rows(outcome, contrast.terms()),
        rows(outcome, contrast.values()));
  }

  private Tally reason(Contrast.Given given) {
    return new Tally(
        given.reason().label(),
        Math.toIntExact(given.given().decisions()),
        href(given.reason().in(request), given.outcome()));
  }

  private List<ApartSection.Row> rows(Outcome outcome, List<Difference> differences) {
    return Contrast.of(outcome, differences).stream().limit(SHOWN).map(this::row).toList();
  }

  private ApartSection.Row row(Difference difference) {
    var trait = difference.trait();
    var having = trait.in(request);
    return new ApartSection.Row(
        switch (trait) {
          case Trait.Value value -> value.facet().label();
          case Trait.Words _ -> null;
        },
        trait.label(),
        href(having, difference.side()),
        having(difference, Outcome.OVERTURNED),
        having(difference, Outcome.UPHELD),
        difference.strength(),
        contrast.isCertain(difference));
  }

  private ApartSection.Having having(Difference difference, Outcome outcome) {
    var those = difference.having().of(outcome);
    return new ApartSection.Having(
        Math.toIntExact(those.decisions()),
        Math.toIntExact(those.letters()),
        Math.toIntExact(contrast.all().of(outcome).letters()),
        href(difference.trait().in(request), outcome));
  }

  private static String href(SearchRequest request, Outcome outcome) {
    return SearchParams.href(request.with(Facet.OUTCOME, Slug.of(outcome.label())));
  }
}
