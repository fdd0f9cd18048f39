package rationale.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import rationale.index.LetterAnalyzer;
import rationale.query.Distance;
import rationale.query.Expression;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Or;
import rationale.search.Sought.AnyOf;
import rationale.search.Sought.One;
import rationale.search.Sought.Together;

/** Lucene's intervals for leaves and for what stands near each other. */
final class Sources {
  private static final IntervalsSource SENTENCE =
      stretch(LetterAnalyzer.SENTENCE_START, LetterAnalyzer.SENTENCE_END);
  private static final IntervalsSource PARAGRAPH =
      stretch(LetterAnalyzer.PARAGRAPH_START, LetterAnalyzer.PARAGRAPH_END);

  private final Function<Leaf, Spelling> spellings;
  private final Map<Expression, IntervalsSource> known = new HashMap<>();

  Sources(Function<Leaf, Spelling> spellings) {
    this.spellings = spellings;
  }

  // a sentence of one word is none here, but no two things stand in it either
  private static IntervalsSource stretch(String start, String end) {
    return Intervals.ordered(Intervals.term(start), Intervals.term(end));
  }

  /** Where {@code expression}, made of leaves, any of several and nearness, stands in a field. */
  IntervalsSource of(Expression expression) {
    return known.computeIfAbsent(expression, this::source);
  }

  /**
   * Finds a leaf in a field by its words alone, which takes less than asking where it stands.
   *
   * @return null where it must be asked where it stands
   */
  @Nullable Query plain(Leaf leaf, String field) {
    var spelling = spellings.apply(leaf);
    if (!spelling.notIn().isEmpty()) {
      return null;
    }
    var any = new BooleanQuery.Builder();
    for (var words : spelling.alternatives()) {
      if (words.size() == 1) {
        words.getFirst().forEach(term -> any.add(query(field, term), Occur.SHOULD));
      } else {
        any.add(phrase(field, words), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query query(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  private static Query phrase(String field, List<List<String>> words) {
    if (words.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("no such word");
    }
    var phrase = new MultiPhraseQuery.Builder();
    words.forEach(
        any -> phrase.add(any.stream().map(term -> new Term(field, term)).toArray(Term[]::new)));
    return phrase.build();
  }

  private IntervalsSource source(Expression expression) {
    return expression.tree().anyMatch(Near.class::isInstance)
        ? new StretchSource(sought(expression))
        : any(leaves(expression));
  }

  private List<IntervalsSource> leaves(Expression any) {
    return switch (any) {
      case Leaf leaf -> choices(spellings.apply(leaf));
      case Or or -> or.any().stream().flatMap(one -> leaves(one).stream()).toList();
      default -> throw new IllegalArgumentException("has no place in a text: " + any);
    };
  }

  private Sought sought(Expression expression) {
    return switch (expression) {
      case Leaf leaf -> anyOf(choices(spellings.apply(leaf)).stream().<Sought>map(One::new));
      case Or or -> anyOf(or.any().stream().map(this::sought));
      case Near near ->
          new Together(
              sought(near.left()),
              sought(near.right()),
              near.distance(),
              around(near.distance().unit()));
      default -> throw new IllegalArgumentException("has no place in a text: " + expression);
    };
  }

  private static Sought anyOf(Stream<Sought> places) {
    var all = places.toList();
    return all.size() == 1 ? all.getFirst() : new AnyOf(all);
  }

  private static @Nullable One around(Distance.Unit unit) {
    return switch (unit) {
      case WORDS -> null;
      case SENTENCE -> new One(SENTENCE);
      case PARAGRAPH -> new One(PARAGRAPH);
    };
  }

  /** Words and their synonyms are one thing, so only their different lengths are choices. */
  private static List<IntervalsSource> choices(Spelling spelling) {
    var byLength = new TreeMap<Integer, List<IntervalsSource>>();
    for (var words : spelling.alternatives()) {
      var phrase = words.stream().map(Sources::word).toArray(IntervalsSource[]::new);
      byLength
          .computeIfAbsent(phrase.length, length -> new ArrayList<>())
          .add(phrase.length == 1 ? phrase[0] : Intervals.phrase(phrase));
    }
    var others = spelling.notIn().stream().map(Sources::phrase).toList();
    return byLength.values().stream()
        .map(Sources::any)
        .map(same -> others.isEmpty() ? same : Intervals.nonOverlapping(same, any(others)))
        .toList();
  }

  private static IntervalsSource word(List<String> terms) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no such word")
        : any(terms.stream().map(Intervals::term).toList());
  }

  private static IntervalsSource phrase(List<String> terms) {
    return Intervals.phrase(terms.toArray(String[]::new));
  }

  private static IntervalsSource any(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.getFirst()
        : Intervals.or(false, sources.toArray(IntervalsSource[]::new));
  }
}
