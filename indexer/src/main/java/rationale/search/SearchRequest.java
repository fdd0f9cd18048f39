package rationale.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import rationale.index.Facet;

/**
 * What a reader asks for.
 *
 * @param words as typed, without space around them; empty asks for everything
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
      new SearchRequest("", Map.of(), Map.of(), Sort.RELEVANCE, 1, PAGE_SIZE, false, false);

  public SearchRequest {
    words = words.strip();
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

  /** Whether any facet value or range limits the search. */
  public boolean isFiltered() {
    return !selections.isEmpty() || !ranges.isEmpty();
  }

  public SearchRequest withWords(String changed) {
    return new SearchRequest(changed, selections, ranges, sort, page, pageSize, requireAll, exact);
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
    return new SearchRequest(words, selections, changed, sort, page, pageSize, requireAll, exact);
  }

  public SearchRequest without(DateField field) {
    var changed = new EnumMap<DateField, DateRange>(DateField.class);
    changed.putAll(ranges);
    changed.remove(field);
    return new SearchRequest(words, selections, changed, sort, page, pageSize, requireAll, exact);
  }

  public SearchRequest sortedBy(Sort changed) {
    return new SearchRequest(words, selections, ranges, changed, page, pageSize, requireAll, exact);
  }

  public SearchRequest onPage(int changed) {
    return new SearchRequest(words, selections, ranges, sort, changed, pageSize, requireAll, exact);
  }

  public SearchRequest firstPage() {
    return onPage(1);
  }

  public SearchRequest pagesOf(int letters) {
    return new SearchRequest(words, selections, ranges, sort, page, letters, requireAll, exact);
  }

  public SearchRequest requiringAll(boolean changed) {
    return new SearchRequest(words, selections, ranges, sort, page, pageSize, changed, exact);
  }

  public SearchRequest exactly(boolean changed) {
    return new SearchRequest(words, selections, ranges, sort, page, pageSize, requireAll, changed);
  }

  private SearchRequest with(Facet facet, UnaryOperator<Selection> change) {
    var changed = new EnumMap<Facet, Selection>(Facet.class);
    changed.putAll(selections);
    changed.put(facet, change.apply(selection(facet)));
    return new SearchRequest(words, changed, ranges, sort, page, pageSize, requireAll, exact);
  }
}
