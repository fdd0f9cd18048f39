package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import rationale.index.IndexFields;
import rationale.query.Expression;
import rationale.query.Expression.Exact;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Phrase;
import rationale.query.ParsedQuery;
import rationale.query.QueryParser;
import rationale.query.QuerySyntax;
import rationale.query.Rewriting;
import rationale.vocabulary.KnownWords;

/**
 * Finds words that stand in no decision, and the nearest that do. A word of the index, of the
 * vocabulary or of the synonyms is never corrected.
 */
final class Corrector {
  /** Fields whose words count as known. */
  private static final List<String> TEXTS =
      List.of(
          IndexFields.REQUEST, IndexFields.RATIONALE, IndexFields.SUMMARY, IndexFields.DOCUMENTS);

  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  /** So many words are corrected at once; who mistypes more types something else. */
  private static final int MOST = 6;

  private final KnownWords known = KnownWords.load();
  private final Synonyms synonyms;

  Corrector(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /**
   * Words corrected in a query.
   *
   * @param typed as typed, each once
   * @param meant for each the nearest
   * @param words the query with them corrected
   * @param sure whether no other word could be meant
   */
  record Corrected(List<String> typed, List<String> meant, String words, boolean sure) {
    /** What is changed. */
    String change() {
      return Correction.change(typed, meant);
    }
  }

  /** What {@code words}, understood as {@code reading}, mean if any of them is a slip. */
  Optional<Corrected> of(IndexReader reader, String words, Reading reading) throws IOException {
    return switch (reading) {
      case CaseReading _ -> Optional.empty();
      case ConnectorsReading connectors -> connectors(reader, connectors.parsed());
      case WordsReading _ -> plain(reader, words);
      case NarrowedReading narrowed -> of(reader, words, narrowed.main());
    };
  }

  /** Plain words with those corrected that no decision has; empty where there is none. */
  private Optional<Corrected> plain(IndexReader reader, String words) throws IOException {
    var nearest = nearest(reader, TypedWords.read(words).words());
    var changed = replaced(words, nearest);
    return changed.equals(words) ? Optional.empty() : corrected(nearest, changed);
  }

  /** Plain words corrected where no decision has any of them and each correction is sure. */
  Optional<Corrected> instead(IndexReader reader, String words) throws IOException {
    for (var word : TypedWords.read(words).words()) {
      if (!word.isStopWord() && !isUnknown(reader, word)) {
        return Optional.empty();
      }
    }
    var typed = TypedWords.read(words).words().stream().filter(word -> !word.isStopWord());
    long all = typed.map(Token::typed).distinct().count();
    return plain(reader, words)
        .filter(corrected -> corrected.sure() && corrected.typed().size() == all);
  }

  /** A query with connectors in which each word that no decision has is corrected. */
  private Optional<Corrected> connectors(IndexReader reader, ParsedQuery parsed)
      throws IOException {
    var expression = parsed.expression();
    if (expression == null) {
      return Optional.empty();
    }
    var leaves = new ArrayList<Leaf>();
    leaves(expression, leaves);
    var words = leaves.stream().distinct().flatMap(leaf -> Token.of(leaf.text()).stream()).toList();
    var nearest = nearest(reader, words);
    Expression changed = expression;
    for (var leaf : leaves) {
      var text = replaced(leaf.text(), nearest);
      if (changed != null && !text.equals(leaf.text())) {
        changed = Rewriting.replace(changed, leaf, with(leaf, text));
      }
    }
    if (changed == null || changed.equals(expression)) {
      return Optional.empty();
    }
    var written = QuerySyntax.write(changed);
    return isClean(written) ? corrected(nearest, written) : Optional.empty();
  }

  /** Whether a query is read as it was written, so that whoever follows it gets what it offers. */
  private boolean isClean(String query) {
    var again = QueryParser.parse(query, new SearchLexicon(synonyms));
    return again.isEmpty() || again.get().problems().isEmpty();
  }

  /** The leaves that are looked for in texts. */
  private static void leaves(Expression expression, List<Leaf> leaves) {
    switch (expression) {
      case Expression.Pattern pattern -> {}
      case Leaf leaf -> leaves.add(leaf);
      case In in when !QueryField.isText(in.field()) -> {}
      default -> expression.parts().forEach(part -> leaves(part, leaves));
    }
  }

  private static Leaf with(Leaf leaf, String text) {
    return switch (leaf) {
      case Expression.Term _ -> new Expression.Term(text);
      case Exact _ -> new Exact(text);
      case Phrase _ -> new Phrase(text);
      case Expression.Pattern pattern -> pattern;
    };
  }

  private static Optional<Corrected> corrected(Map<String, NearestWord> nearest, String words) {
    boolean sure = nearest.values().stream().allMatch(NearestWord::sure);
    var meant = nearest.values().stream().map(NearestWord::word).toList();
    return Optional.of(new Corrected(List.copyOf(nearest.keySet()), meant, words, sure));
  }

  /** For each word, as typed, that no decision has, the nearest. */
  private Map<String, NearestWord> nearest(IndexReader reader, List<Token> words)
      throws IOException {
    var nearest = new LinkedHashMap<String, NearestWord>();
    var unknown = new LinkedHashSet<String>();
    for (var word : words) {
      // one that is near to nothing takes as long as any other
      if (unknown.size() < MOST && isUnknown(reader, word) && unknown.add(word.typed())) {
        NearestWord.to(reader, plain(word)).ifPresent(found -> nearest.put(word.typed(), found));
      }
    }
    return nearest;
  }

  private static String replaced(String text, Map<String, NearestWord> nearest) {
    var changed = text;
    for (var each : nearest.entrySet()) {
      var word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(each.getKey()) + "(?![\\p{L}\\p{N}])";
      changed = changed.replaceAll(word, Matcher.quoteReplacement(each.getValue().word()));
    }
    return changed;
  }

  private boolean isUnknown(IndexReader reader, Token word) throws IOException {
    var text = plain(word);
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(Character::isLetter)
        && !word.isStopWord()
        && !known.contains(text)
        && !synonyms.holds(word)
        && !isIn(reader, word);
  }

  private static boolean isIn(IndexReader reader, Token word) throws IOException {
    for (var field : TEXTS) {
      if (LiveTerms.has(reader, new Term(field, word.exact()))
          || LiveTerms.has(reader, new Term(field, word.term()))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(Token word) {
    return word.exact().substring(1);
  }
}
