package rationale.search;

import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import rationale.index.IndexFields;

/**
 * A page of letters as document numbers, each letter placed by the best of its items.
 *
 * @param totalItems items found
 * @param totalLetters letters they stand in
 * @param letters for each letter on the page its items found, best first
 */
record LetterPage(long totalItems, long totalLetters, List<List<Integer>> letters) {
  private static final SortField LETTER = new SortField(IndexFields.LETTER, SortField.Type.STRING);
  private static final SortField NUMBER = new SortField(IndexFields.NUMBER, SortField.Type.LONG);

  /** More items than any letter has. */
  static final int MOST_ITEMS = 10_000;

  /** The order of single items under {@code request}. */
  static Sort ofItems(SearchRequest request, boolean ranks) {
    return new Sort(order(request, ranks), LETTER, NUMBER);
  }

  private static SortField order(SearchRequest request, boolean ranks) {
    return switch (request.sort()) {
      case RELEVANCE -> ranks ? SortField.FIELD_SCORE : decided(true);
      case NEWEST -> decided(true);
      case OLDEST -> decided(false);
      case ADDED -> time(IndexFields.ADDED, true);
    };
  }

  private static SortField decided(boolean newestFirst) {
    return time(IndexFields.DECIDED, newestFirst);
  }

  private static SortField time(String field, boolean newestFirst) {
    var last = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
    return LongField.newSortField(field, newestFirst, SortedNumericSelector.Type.MIN, last);
  }
}
