package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import rationale.index.IndexFields;
import rationale.index.LetterAnalyzer;

/**
 * The headings under which treatments were requested, found by the beginnings of their words.
 *
 * <p>Only some thousands of the requests that match are looked at, from every part of the index as
 * many as its share: that tells which headings are frequent, in a time that does not grow with the
 * index. Headings of the same words are one, called as most of them are written.
 */
final class RequestHeadings {
  private static final int LOOKED_AT = 20_000;
  private static final int READ = 64;
  private static final int COMPARED = 256;
  private static final int WORDS_OF_A_BEGINNING = 32;
  private static final int SHORTEST = 2;

  /** Space, and signs that mean something in a query. */
  private static final Pattern SIGNS = Pattern.compile("[\\s\"“”()*?!#:]+");

  private final Snapshot snapshot;

  RequestHeadings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The {@code most} headings with words that begin as those typed, the most frequent first. */
  List<String> beginning(List<String> typed, int most) throws IOException {
    var query = new BooleanQuery.Builder();
    for (var beginning : typed) {
      if (beginning.length() >= SHORTEST || typed.size() > 1) {
        query.add(anyWord(beginning), Occur.MUST);
      }
    }
    var words = query.build();
    return words.clauses().isEmpty() ? List.of() : merged(frequent(words), most);
  }

  private Query anyWord(String beginning) throws IOException {
    var any = new BooleanQuery.Builder();
    var words =
        new WordBeginnings(snapshot.reader())
            .words(List.of(IndexFields.REQUEST), beginning, WORDS_OF_A_BEGINNING);
    for (var word : words) {
      var term = new Term(IndexFields.REQUEST, LetterAnalyzer.EXACT + word);
      any.add(new TermQuery(term), Occur.SHOULD);
    }
    return any.build();
  }

  private Map<String, Integer> frequent(Query query) throws IOException {
    var searcher = snapshot.searcher();
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var found = new HashMap<String, Integer>();
    for (var leaf : snapshot.reader().leaves()) {
      double share = (double) leaf.reader().maxDoc() / snapshot.reader().maxDoc();
      count(leaf, weight, 1 + (int) (LOOKED_AT * share), found);
    }
    return found;
  }

  private static void count(
      LeafReaderContext leaf, Weight weight, int most, Map<String, Integer> found)
      throws IOException {
    var scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    var headings = DocValues.getSorted(leaf.reader(), IndexFields.HEADING);
    var live = leaf.reader().getLiveDocs();
    var counts = new HashMap<Integer, Integer>();
    var documents = scorer.iterator();
    int looked = 0;
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && looked < most;
        document = documents.nextDoc()) {
      looked++;
      if ((live == null || live.get(document)) && headings.advanceExact(document)) {
        counts.merge(headings.ordValue(), 1, Integer::sum);
      }
    }
    for (var heading : mostFrequent(counts, READ)) {
      var text = headings.lookupOrd(heading.getKey()).utf8ToString();
      found.merge(text, heading.getValue(), Integer::sum);
    }
  }

  /**
   * The headings of different words, each as it is written most often, ordered by how many requests
   * have all its words.
   */
  private static List<String> merged(Map<String, Integer> found, int most) {
    var counts = new HashMap<Set<String>, Integer>();
    var written = new HashMap<Set<String>, String>();
    for (var heading : mostFrequent(found, COMPARED)) {
      var words = words(heading.getKey());
      if (!words.isEmpty()) {
        counts.merge(words, heading.getValue(), Integer::sum);
        written.putIfAbsent(words, heading.getKey());
      }
    }
    var finds = new HashMap<String, Integer>();
    written.forEach((words, heading) ->
        counts.forEach((others, count) -> {
          if (others.containsAll(words)) {
            finds.merge(heading, count, Integer::sum);
          }
        }));
    return mostFrequent(finds, most).stream().map(Map.Entry::getKey).toList();
  }

  private static Set<String> words(String heading) {
    return Token.of(heading).stream()
        .filter(word -> !word.isStopWord())
        .map(Token::term)
        .collect(Collectors.toSet());
  }

  private static <T> List<Map.Entry<T, Integer>> mostFrequent(Map<T, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue()
                .reversed()
                .thenComparingInt(entry -> entry.getKey().toString().length())
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(most)
        .toList();
  }

  /**
   * The query that asks for the words of a heading in a request: {@code request:(MRI lumbar
   * spine)}; empty where it has none.
   */
  static String query(String heading) {
    var words = new ArrayList<String>();
    for (var chunk : SIGNS.splitAsStream(heading).toList()) {
      var bare = chunk.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}%]+$", "");
      if (Token.of(bare).stream().anyMatch(word -> !word.isStopWord())) {
        words.add(bare);
      }
    }
    return words.isEmpty()
        ? ""
        : IndexFields.REQUEST
            + ":"
            + (words.size() == 1 ? words.getFirst() : "(" + String.join(" ", words) + ")");
  }
}
