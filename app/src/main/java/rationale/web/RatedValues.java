package rationale.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Outcome;
import rationale.page.Link;
import rationale.page.Rate;
import rationale.page.RatedValue;
import rationale.search.SearchRequest;
import rationale.search.ValueRate;

/** From the rates of one kind of values to what pages show of them. */
final class RatedValues {
  private final Browsed kind;

  RatedValues(Browsed kind) {
    this.kind = kind;
  }

  /** A value with up to {@code most} of those within it. */
  RatedValue of(ValueRate value, int most) {
    var within = within(value);
    var request = request(value);
    return new RatedValue(
        value.label(),
        Math.toIntExact(value.decisions()),
        SearchParams.href(request),
        kind.isRated() ? rate(value, request) : null,
        AnalyticsHandler.href(request),
        within.stream().limit(most).map(each -> of(each, 0)).toList(),
        all(value, most));
  }

  /** What is within {@code value}; nothing where that is only itself, as Home Health. */
  private static List<ValueRate> within(ValueRate value) {
    var within = value.children();
    boolean itself = within.size() == 1 && within.getFirst().label().equals(value.label());
    return itself ? List.of() : within;
  }

  /** Leads to all within, where some of it is not shown. */
  private @Nullable Link all(ValueRate value, int most) {
    int size = within(value).size();
    boolean deeper = within(value).stream().anyMatch(each -> !each.children().isEmpty());
    if (size == 0 || (size <= most && !deeper)) {
      return null;
    }
    var label =
        most == 0
            ? "%,d %s".formatted(size, size == 1 ? "section" : "sections")
            : "All %,d".formatted(size);
    return new Link(label, kind.href(value.slug()));
  }

  private SearchRequest request(ValueRate value) {
    return SearchRequest.ALL.with(kind.facet(), value.slug());
  }

  private static Rate rate(ValueRate value, SearchRequest request) {
    var overturned = request.with(Facet.OUTCOME, Slug.of(Outcome.OVERTURNED.label()));
    return new Rate(
        Math.toIntExact(value.overturned()),
        Math.toIntExact(value.decisions()),
        value.interval().low(),
        value.interval().high(),
        value.isFew(),
        SearchParams.href(overturned));
  }

  /** The values in the order given, each with up to {@code most} of those within it. */
  List<RatedValue> of(List<ValueRate> values, int most) {
    return values.stream().map(value -> of(value, most)).toList();
  }
}
