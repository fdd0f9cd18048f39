package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;

/** The letters of an index by how their case numbers begin. */
final class CaseNumbers {
  /** The beginning of a number as anybody writes it: CM14, cm14-001, 14-12. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(?:cm\\s*(\\d\\d)(?:\\s*-\\s*(0*)(\\d*))?|(\\d\\d)\\s*-\\s*(0*)(\\d*))");

  private static final int DIGITS = 7;

  /** So many terms are looked at, of which those with too many digits for the zeros are passed. */
  private static final int LOOKED_AT = 500;

  private final IndexSearcher searcher;

  CaseNumbers(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Letters whose case number begins as {@code text} does; none where it begins none. */
  List<Suggestion> beginning(String text, int most) throws IOException {
    var typed = BEGINNING.matcher(text);
    if (!typed.matches()) {
      return List.of();
    }
    boolean prefixed = typed.group(1) != null;
    var year = typed.group(prefixed ? 1 : 4);
    var zeros = group(typed.group(prefixed ? 2 : 5));
    var digits = group(typed.group(prefixed ? 3 : 6));
    var letters = new ArrayList<Suggestion>();
    for (var key : keys(year + "-", digits, DIGITS - zeros.length())) {
      if (letters.size() < most) {
        letters.addAll(letter(new TermQuery(new Term(IndexFields.CASE, key))));
      }
    }
    return letters;
  }

  private static String group(@Nullable String digits) {
    return digits == null ? "" : digits;
  }

  /** The letter of a number; none where it was removed. */
  private List<Suggestion> letter(TermQuery number) throws IOException {
    var first = searcher.search(number, 1).scoreDocs;
    if (first.length == 0) {
      return List.of();
    }
    var kept = searcher.storedFields().document(first[0].doc, Set.of(IndexFields.LETTER));
    var id = kept.get(IndexFields.LETTER);
    var leads = new Suggestion.Leads.ToLetter(id);
    return List.of(new Suggestion(id, null, searcher.count(number), leads));
  }

  /** The numbers of a year that begin with {@code digits} and have no more than {@code longest}. */
  private List<String> keys(String year, String digits, int longest) throws IOException {
    var terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.CASE);
    var keys = new ArrayList<String>();
    if (terms == null) {
      return keys;
    }
    var beginning = new BytesRef(year + digits);
    var numbers = terms.iterator();
    var number = numbers.seekCeil(beginning) == SeekStatus.END ? null : numbers.term();
    for (int looked = 0;
        number != null && looked < LOOKED_AT && StringHelper.startsWith(number, beginning);
        looked++) {
      if (number.length - year.length() <= longest) {
        keys.add(number.utf8ToString());
      }
      number = numbers.next();
    }
    return keys;
  }
}
