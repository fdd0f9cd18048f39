package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import rationale.index.LetterAnalyzer;

/**
 * The words of an index that a pattern stands for.
 *
 * @param parts for each word of the pattern the exact terms it may be
 * @param cut whether there are more than can be used
 */
record Expansions(List<List<String>> parts, boolean cut) {
  /** More words than any ending of three letters has in an ordinary index. */
  static final int MOST = 1_000;

  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}?*]+");

  /** What {@code pattern}, with ? for a character and a last * for any ending, stands for. */
  static Expansions of(IndexReader reader, String pattern) throws IOException {
    var parts = new ArrayList<List<String>>();
    boolean cut = false;
    var words = JOINT.splitAsStream(LetterAnalyzer.folded(pattern)).filter(w -> !w.isEmpty());
    for (var word : words.toList()) {
      if (word.indexOf('?') < 0 && word.indexOf('*') < 0) {
        parts.add(List.of(LetterAnalyzer.EXACT + word));
      } else {
        var terms = terms(reader, automaton(word));
        cut |= terms.size() > MOST;
        parts.add(terms.stream().limit(MOST).toList());
      }
    }
    return new Expansions(List.copyOf(parts), cut);
  }

  private static TreeSet<String> terms(IndexReader reader, Automaton automaton) throws IOException {
    var compiled = new CompiledAutomaton(automaton);
    var found = new TreeSet<String>();
    for (var field : QueryField.EVERYWHERE) {
      var terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        var words = compiled.getTermsEnum(terms);
        for (var word = words.next(); word != null; word = words.next()) {
          var text = word.utf8ToString();
          if (!found.contains(text) && LiveTerms.has(reader, new Term(field, text))) {
            found.add(text);
          }
          if (found.size() > MOST) {
            return found;
          }
        }
      }
    }
    return found;
  }

  private static Automaton automaton(String word) {
    var parts = new ArrayList<Automaton>();
    parts.add(Automata.makeChar(LetterAnalyzer.EXACT));
    word.codePoints()
        .forEach(c ->
            parts.add(
                c == '?'
                    ? Automata.makeAnyChar()
                    : c == '*' ? Automata.makeAnyString() : Automata.makeChar(c)));
    return Operations.determinize(
        Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  /** Words that it stands for, as readers know them, a few. */
  List<String> examples(int most) {
    return parts.size() != 1
        ? List.of()
        : parts.getFirst().stream().limit(most).map(term -> term.substring(1)).toList();
  }
}
