package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/** How much a phrase may be worth at most, however often it stands in however short a text. */
final class PhraseWorth {
  private static final float OFTEN = 1e9f;
  private static final long SHORTEST = 1;

  private final IndexSearcher searcher;
  private final Map<List<Term>, Float> worths = new HashMap<>();

  PhraseWorth(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The bound for {@code words}, all of one field; 0 where one of them stands nowhere. */
  float of(List<Term> words) throws IOException {
    var known = worths.get(words);
    if (known == null) {
      known = find(words);
      worths.put(List.copyOf(words), known);
    }
    return known;
  }

  private float find(List<Term> words) throws IOException {
    var statistics = new ArrayList<TermStatistics>();
    for (var word : words) {
      var states = TermStates.build(searcher, word, true);
      if (states.docFreq() == 0) {
        return 0;
      }
      statistics.add(searcher.termStatistics(word, states.docFreq(), states.totalTermFreq()));
    }
    var field = searcher.collectionStatistics(words.getFirst().field());
    return field == null
        ? 0
        : searcher
            .getSimilarity()
            .scorer(1, field, statistics.toArray(TermStatistics[]::new))
            .score(OFTEN, SHORTEST);
  }
}
