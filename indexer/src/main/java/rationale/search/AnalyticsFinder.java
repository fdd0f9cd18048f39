package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import rationale.index.Facet;
import rationale.search.Analytics.GuidelinePair;

/** Finds out what the decisions of one search tell together. */
final class AnalyticsFinder {
  /** The facets whose values are counted, and how many levels of each. */
  private static final Map<Facet, Integer> LEVELS =
      new EnumMap<>(
          Map.of(
              Facet.TREATMENT, 2,
              Facet.GUIDELINE, 2,
              Facet.GUIDELINE_SET, 1,
              Facet.UR_GUIDELINE_SET, 1,
              Facet.SPECIALTY, 1,
              Facet.REASON, 1,
              Facet.YEAR, 1,
              Facet.DAYS, 1));

  private final Snapshot snapshot;
  private final Slice slice;

  AnalyticsFinder(Snapshot snapshot, Slice slice) {
    this.snapshot = snapshot;
    this.slice = slice;
  }

  /**
   * All there is to tell.
   *
   * @param asked the search whose decisions the slice holds
   */
  Analytics find(Asked asked) throws IOException {
    var rates = new EnumMap<Facet, List<ValueRate>>(Facet.class);
    var values = new ValueRates(snapshot.labels(), slice);
    for (var facet : LEVELS.entrySet()) {
      rates.put(facet.getKey(), values.of(facet.getKey(), facet.getValue()));
    }
    var days = new DayCounts(snapshot.reader(), slice);
    return new Analytics(asked, slice.rate(), rates, days.months(), days.median(), pairs(rates));
  }

  private List<GuidelinePair> pairs(Map<Facet, List<ValueRate>> rates) throws IOException {
    var reviewers = slugs(rates, Facet.GUIDELINE_SET);
    var setOf = new byte[slice.end()];
    for (int number = 0; number < reviewers.size(); number++) {
      byte set = (byte) number;
      slice.each(value(Facet.GUIDELINE_SET, reviewers.get(number)), item -> setOf[item] = set);
    }
    var pairs = new ArrayList<GuidelinePair>();
    for (var ur : slugs(rates, Facet.UR_GUIDELINE_SET)) {
      var counters = reviewers.stream().map(_ -> slice.new RateCounter()).toList();
      slice.each(value(Facet.UR_GUIDELINE_SET, ur), item -> counters.get(setOf[item]).accept(item));
      for (int number = 0; number < reviewers.size(); number++) {
        pairs.add(new GuidelinePair(ur, reviewers.get(number), counters.get(number).rate()));
      }
    }
    pairs.removeIf(pair -> pair.counts().decisions() == 0);
    pairs.sort(
        Comparator.comparingLong((GuidelinePair pair) -> pair.counts().decisions()).reversed());
    return pairs;
  }

  private static List<String> slugs(Map<Facet, List<ValueRate>> rates, Facet facet) {
    return rates.getOrDefault(facet, List.of()).stream().map(ValueRate::slug).toList();
  }

  private Query value(Facet facet, String slug) {
    return RequestQuery.value(snapshot.labels(), facet, slug);
  }
}
