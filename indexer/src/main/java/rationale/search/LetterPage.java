package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.grouping.BlockGroupingCollector;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.TopGroups;
import org.jspecify.annotations.Nullable;
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

  /** The page that {@code request} asks for of what {@code query} finds. */
  static LetterPage of(IndexSearcher searcher, Query query, SearchRequest request, boolean ranks)
      throws IOException {
    var skipped = (request.page() - 1L) * request.pageSize();
    var most = Math.max(1, searcher.getIndexReader().maxDoc());
    var start = (int) Math.min(skipped, most);
    var end = Math.min((long) start + request.pageSize(), most);
    // the items of a letter are one block of documents: see DecisionIndexWriter.put
    var lastOfLetter =
        searcher.createWeight(
            searcher.rewrite(new TermQuery(new Term(IndexFields.LAST, IndexFields.YES))),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    var letters = new Sort(order(request, ranks), LETTER);
    var items = ranks ? new Sort(SortField.FIELD_SCORE, NUMBER) : new Sort(NUMBER);
    return searcher.search(
        query,
        new CollectorManager<BlockGroupingCollector, LetterPage>() {
          @Override
          public BlockGroupingCollector newCollector() {
            return new BlockGroupingCollector(letters, (int) end, ranks, lastOfLetter);
          }

          @Override
          public LetterPage reduce(Collection<BlockGroupingCollector> one) throws IOException {
            var collector = one.iterator().next();
            var page = collector.getTopGroups(items, start, 0, MOST_ITEMS);
            // past the last letter there is no page, but there still are totals
            return page == null ? beyond(collector.getTopGroups(items, 0, 0, 1)) : on(page);
          }
        });
  }

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

  private static LetterPage on(TopGroups<?> page) {
    var letters = Arrays.stream(page.groups).map(LetterPage::documents).toList();
    return new LetterPage(page.totalHitCount, page.totalGroupCount, letters);
  }

  private static LetterPage beyond(@Nullable TopGroups<?> all) {
    return all == null
        ? new LetterPage(0, 0, List.of())
        : new LetterPage(all.totalHitCount, all.totalGroupCount, List.of());
  }

  private static List<Integer> documents(GroupDocs<?> letter) {
    var documents = new ArrayList<Integer>();
    for (ScoreDoc hit : letter.scoreDocs()) {
      documents.add(hit.doc);
    }
    return documents;
  }
}
