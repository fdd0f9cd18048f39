package rationale.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.page.GuidelineMatrix;
import rationale.page.RateRow;
import rationale.search.Analytics;
import rationale.search.Analytics.GuidelinePair;
import rationale.search.Narrowing;
import rationale.search.Rate;
import rationale.search.SearchRequest;
import rationale.search.ValueRate;

/** What utilization review cites in all against what the reviewer cites in all. */
final class GuidelineMatrices {
  /** Sets of families that stand by themselves; rarer ones stand together. */
  private static final int MOST = 6;

  private final SearchRequest request;
  private final Analytics analytics;

  GuidelineMatrices(SearchRequest request, Analytics analytics) {
    this.request = request;
    this.analytics = analytics;
  }

  /**
   * What a row or column holds.
   *
   * @param slugs one set of families, or the rare ones; none for all
   */
  private record Group(String label, Set<String> slugs) {
    boolean holds(String slug) {
      return slugs.isEmpty() || slugs.contains(slug);
    }
  }

  private static final Group ANY = new Group("All", Set.of());

  GuidelineMatrix matrix() {
    var urs = groups(Facet.UR_GUIDELINE_SET);
    var reviewers = groups(Facet.GUIDELINE_SET);
    return new GuidelineMatrix(
        reviewers.stream().map(column -> row(column.label(), ANY, column)).toList(),
        urs.stream().map(ur -> row(ur, reviewers)).toList(),
        row("All", ANY, ANY),
        List.of(
            "Each decision is in one cell, because all that a side cites is taken together: MTUS"
                + " only, or MTUS and ACOEM. The darker the ground, the higher the share"
                + " overturned; cells with fewer than %d letters have none.".formatted(Rate.FEW)),
        AnalyticsCsvHandler.href(AnalyticsTable.GUIDELINES, request));
  }

  private GuidelineMatrix.Row row(Group ur, List<Group> reviewers) {
    var cells = reviewers.stream().map(column -> row(column.label(), ur, column)).toList();
    return new GuidelineMatrix.Row(row(ur.label(), ur, ANY), cells);
  }

  private RateRow row(String label, Group ur, Group reviewer) {
    var counts = counts(ur, reviewer);
    var having =
        narrowed(request, Facet.UR_GUIDELINE_SET, ur)
            .flatMap(in -> narrowed(in, Facet.GUIDELINE_SET, reviewer))
            .filter(_ -> counts.decisions() > 0);
    return RateRows.of(label, 0, counts, having);
  }

  // the letters of a whole side are counted, not put together: there they are more than in any cell
  private Rate counts(Group ur, Group reviewer) {
    if (reviewer.equals(ANY)) {
      return ur.equals(ANY) ? analytics.all() : ofSide(Facet.UR_GUIDELINE_SET, ur);
    }
    return ur.equals(ANY)
        ? ofSide(Facet.GUIDELINE_SET, reviewer)
        : together(
            analytics.pairs().stream()
                .filter(pair -> ur.holds(pair.ur()) && reviewer.holds(pair.reviewer()))
                .map(GuidelinePair::counts));
  }

  private Rate ofSide(Facet facet, Group group) {
    return together(
        analytics.rates(facet).stream()
            .filter(set -> group.holds(set.slug()))
            .map(ValueRate::counts));
  }

  // a letter with decisions in both is in neither more than once, but may be in each
  private static Rate together(Stream<Rate> rates) {
    return rates.reduce(
        new Rate(0, 0, 0),
        (one, other) ->
            new Rate(
                one.decisions() + other.decisions(),
                one.overturned() + other.overturned(),
                Math.max(one.letters(), other.letters())));
  }

  private static Optional<SearchRequest> narrowed(SearchRequest request, Facet facet, Group group) {
    return group.slugs().isEmpty()
        ? Optional.of(request)
        : Narrowing.to(request, facet, group.slugs());
  }

  /** The sets that decisions have, the commonest first, the rare ones and those not stated last. */
  private List<Group> groups(Facet facet) {
    var unstated = Slug.of(Facet.NOT_STATED);
    var groups = new ArrayList<Group>();
    var rare = new LinkedHashSet<String>();
    for (var set : analytics.rates(facet)) {
      boolean alone = groups.size() < MOST || set.slug().equals(unstated);
      if (alone) {
        groups.add(new Group(set.label(), Set.of(set.slug())));
      } else {
        rare.add(set.slug());
      }
    }
    if (!rare.isEmpty()) {
      groups.add(Math.min(MOST, groups.size()), new Group("Other sets", rare));
    }
    return groups;
  }
}
