package rationale.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rationale.index.Facet;

/**
 * What a reader asks for.
 *
 * @param words as typed, without space around them; empty asks for everything
 * @param within further queries that what is found must answer as well, each once and none blank;
 *     plain words among them are all required; they rank nothing
 * @param selections what is chosen of each facet; a facet of which nothing is chosen is left out
 * @param ranges dates to lie within
 * @param sort order of the letters
 * @param page from 1; anything lower is read as 1
 * @param pageSize letters on a page; read as the nearest of 1 to {@value #MAX_PAGE_SIZE}
 * @param requireAll whether an item must have every word, not only rank by them
 * @param exact whether words stand for themselves only, not for their synonyms
 */
public record SearchRequest(
    String words,
    List<String> within,
    Map<Facet, Selection> selections,
    Map<DateField, DateRange> ranges,
    Sort sort,
    int page,
    int pageSize,
    boolean requireAll,
    boolean exact) {
  public static final int PAGE_SIZE = 20;
  public static final int MAX_PAGE_SIZE = 100;

  /** Asks for everything. */
  public static final SearchRequest ALL =
      new SearchRequest(
          "", List.of(), Map.of(), Map.of(), Sort.RELEVANCE, 1, PAGE_SIZE, false, false);

  public SearchRequest {
    words = words.strip();
    within = within.stream().map(String::strip).filter(q -> !q.isEmpty()).distinct().toList();
    var chosen = new EnumMap<Facet, Selection>(Facet.class);
    chosen.putAll(selections);
    chosen.values().removeIf(Selection::isEmpty);
    selections = Collections.unmodifiableMap(chosen);
    var dates = new EnumMap<DateField, DateRange>(DateField.class);
    dates.putAll(ranges);
    ranges = Collections.unmodifiableMap(dates);
    page = Math.max(1, page);
    pageSize = Math.clamp(pageSize, 1, MAX_PAGE_SIZE);
  }

  /** Asks for {@code words}. */
  public static SearchRequest of(String words) {
    return ALL.withWords(words);
  }

  /** What is chosen of {@code facet}. */
  public Selection selection(Facet facet) {
    return selections.getOrDefault(facet, Selection.NONE);
  }

  /** Whether any further query, facet value or range limits the search. */
  public boolean isFiltered() {
    return !within.isEmpty() || !selections.isEmpty() || !ranges.isEmpty();
  }

  public SearchRequest withWords(String changed) {
    return new SearchRequest(
        changed, within, selections, ranges, sort, page, pageSize, requireAll, exact);
  }

  /** Only what answers {@code query}, too. */
  public SearchRequest within(String query) {
    return searchedWithin(Stream.concat(within.stream(), Stream.of(query)).toList());
  }

  /** Whether it answers {@code query} or not. */
  public SearchRequest notWithin(String query) {
    return searchedWithin(within.stream().filter(each -> !each.equals(query)).toList());
  }

  /** What answers {@code changed} in the place of {@code query}. */
  public SearchRequest within(String query, String changed) {
    return searchedWithin(
        within.stream().map(each -> each.equals(query) ? changed : each).toList());
  }

  private SearchRequest searchedWithin(List<String> changed) {
    return new SearchRequest(
        words, changed, selections, ranges, sort, page, pageSize, requireAll, exact);
  }

  /** Also with this value of {@code facet}; no longer without it. */
  public SearchRequest with(Facet facet, String slug) {
    return with(facet, chosen -> chosen.including(slug));
  }

  /** Without what was asked of this value of {@code facet}, be it included or excluded. */
  public SearchRequest without(Facet facet, String slug) {
    return with(facet, chosen -> chosen.without(slug));
  }

  /** Not with this value of {@code facet}. */
  public SearchRequest excluding(Facet facet, String slug) {
    return with(facet, chosen -> chosen.excluding(slug));
  }

  /** With this value as the only one included of {@code facet}; its exclusions stay. */
  public SearchRequest only(Facet facet, String slug) {
    return with(facet, chosen -> chosen.only(slug));
  }

  /** With these values as the only ones included of {@code facet}; its exclusions stay. */
  SearchRequest including(Facet facet, SequencedSet<String> slugs) {
    return with(facet, chosen -> new Selection(slugs, chosen.excluded(), chosen.all()));
  }

  /** With nothing chosen of {@code facet}. */
  public SearchRequest without(Facet facet) {
    return with(facet, chosen -> Selection.NONE);
  }

  /** With every, or any, of the chosen values of {@code facet}. */
  public SearchRequest matchingAll(Facet facet, boolean all) {
    return with(facet, chosen -> chosen.matchingAll(all));
  }

  public SearchRequest with(DateField field, DateRange range) {
    var changed = new EnumMap<DateField, DateRange>(DateField.class);
    changed.putAll(ranges);
    changed.put(field, range);
    return new SearchRequest(
        words, within, selections, changed, sort, page, pageSize, requireAll, exact);
  }

  public SearchRequest without(DateField field) {
    var changed = new EnumMap<DateField, DateRange>(DateField.class);
    changed.putAll(ranges);
    changed.remove(field);
    return new SearchRequest(
        words, within, selections, changed, sort, page, pageSize, requireAll, exact);
  }

  public SearchRequest sortedBy(Sort changed) {
    return new SearchRequest(
        words, within, selections, ranges, changed, page, pageSize, requireAll, exact);
  }

  public SearchRequest onPage(int changed) {
    return new SearchRequest(
        words, within, selections, ranges, sort, changed, pageSize, requireAll, exact);
  }

  public SearchRequest firstPage() {
    return onPage(1);
  }

  public SearchRequest pagesOf(int letters) {
    return new SearchRequest(
        words, within, selections, ranges, sort, page, letters, requireAll, exact);
  }

  public SearchRequest requiringAll(boolean changed) {
    return new SearchRequest(
        words, within, selections, ranges, sort, page, pageSize, changed, exact);
  }

  public SearchRequest exactly(boolean changed) {
    return new SearchRequest(
        words, within, selections, ranges, sort, page, pageSize, requireAll, changed);
  }

  private SearchRequest with(Facet facet, UnaryOperator<Selection> change) {
    var changed = new EnumMap<Facet, Selection>(Facet.class);
    changed.putAll(selections);
    changed.put(facet, change.apply(selection(facet)));
    return new SearchRequest(
        words, within, changed, ranges, sort, page, pageSize, requireAll, exact);
  }
}
