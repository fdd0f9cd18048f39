package rationale.search;

import java.io.IOException;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** An item in the index, asked one by one what it matches. */
record OneDocument(IndexSearcher searcher, int number) {
  boolean matches(Query query) throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    return weight.matches(leaf, number - leaf.docBase) != null;
  }
}
