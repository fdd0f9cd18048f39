package rationale.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.page.Link;
import rationale.page.NothingFound;
import rationale.page.Notice;
import rationale.page.Tally;
import rationale.search.DecisionSearch;
import rationale.search.SearchResult;
import rationale.search.Way;

/** What to offer where a search found nothing, or next to nothing. */
final class WaysOn {
  /** So few decisions are next to nothing. */
  private static final int FEW = 2;

  private static final int SHOWN = 10;

  /** What is not offered to who has found something: it would be another search. */
  private static final Set<Way.Kind> DRASTIC = EnumSet.of(Way.Kind.ALL_FILTERS, Way.Kind.ALL_WORDS);

  private WaysOn() {}

  /** The advice where {@code result} is empty. */
  static NothingFound nothing(
      DecisionSearch search, SearchResult result, @Nullable String coverage) {
    var ways = search.ways(result.request(), 0).stream().limit(SHOWN).map(WaysOn::tally).toList();
    return new NothingFound("No decision matches: " + result.echo(), ways, coverage);
  }

  private static Tally tally(Way way) {
    return new Tally(way.change(), Math.toIntExact(way.count()), SearchParams.href(way.request()));
  }

  /** The way that finds most, where filters or connectors left only a few decisions. */
  static Optional<Notice> wider(DecisionSearch search, SearchResult result) {
    long found = result.totalItems();
    boolean narrow = result.request().isFiltered() || result.usesConnectors();
    if (found == 0 || found > FEW || !narrow) {
      return Optional.empty();
    }
    return search.ways(result.request(), found).stream()
        .filter(way -> !DRASTIC.contains(way.kind()))
        .findFirst()
        .map(way ->
            new Notice("To find more:", new Link(said(way), SearchParams.href(way.request()))));
  }

  private static String said(Way way) {
    return "%s → %,d decisions".formatted(way.change(), way.count());
  }
}
