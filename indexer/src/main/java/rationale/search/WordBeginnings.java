package rationale.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import rationale.index.LetterAnalyzer;

/** The words of an index by how they begin. */
final class WordBeginnings {
  /** So many words of a field are looked at: more than begin with any two letters as a rule. */
  private static final int LOOKED_AT = 4_000;

  private final IndexReader reader;

  WordBeginnings(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * The words of {@code fields} that begin with {@code beginning}, without case and accents, the
   * most frequent first.
   */
  List<String> words(List<String> fields, String beginning, int most) throws IOException {
    var found = new HashMap<String, Integer>();
    for (var field : fields) {
      count(field, beginning, found);
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void count(String field, String beginning, Map<String, Integer> found)
      throws IOException {
    var terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    var prefix = new BytesRef(LetterAnalyzer.EXACT + beginning);
    var words = terms.iterator();
    var status = words.seekCeil(prefix);
    var word = status == SeekStatus.END ? null : words.term();
    for (int looked = 0;
        word != null && looked < LOOKED_AT && StringHelper.startsWith(word, prefix);
        looked++) {
      var text = word.utf8ToString().substring(1);
      if (text.chars().allMatch(Character::isLetter)) { // no number, no mark of a sentence
        found.merge(text, words.docFreq(), Integer::sum);
      }
      word = words.next();
    }
  }
}
