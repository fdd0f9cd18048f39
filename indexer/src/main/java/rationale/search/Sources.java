package rationale.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import rationale.index.LetterAnalyzer;
import rationale.query.Distance;
import rationale.query.Expression;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Or;

/** Lucene's intervals for leaves and for what stands near each other. */
final class Sources {
  /** More choices cost more than they find. */
  private static final int MOST_CHOICES = 64;

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
    return known.computeIfAbsent(expression, place -> any(choices(place)));
  }

  /**
   * A source for each choice among things of which any will do. The intervals of one source never
   * hold each other, so that what is near one choice alone would be lost behind a shorter other.
   */
  private List<IntervalsSource> choices(Expression expression) {
    return switch (expression) {
      case Leaf leaf -> choices(spellings.apply(leaf));
      case Or or -> or.any().stream().flatMap(one -> choices(one).stream()).toList();
      case Near near -> near(choices(near.left()), choices(near.right()), near.distance());
      default -> throw new IllegalArgumentException("has no place in a text: " + expression);
    };
  }

  private static List<IntervalsSource> near(
      List<IntervalsSource> lefts, List<IntervalsSource> rights, Distance distance) {
    if ((long) lefts.size() * rights.size() > MOST_CHOICES) {
      return List.of(near(any(lefts), any(rights), distance));
    }
    return lefts.stream()
        .flatMap(left -> rights.stream().map(right -> near(left, right, distance)))
        .toList();
  }

  private static IntervalsSource near(
      IntervalsSource left, IntervalsSource right, Distance distance) {
    var inOrder = within(ordered(left, right), distance);
    // each order by itself: one stretch may be near in one of them only
    return distance.ordered()
        ? inOrder
        : any(List.of(inOrder, within(ordered(right, left), distance)));
  }

  // Lucene takes two equal sources for one that repeats, and lets its intervals overlap; a filter
  // that lets everything through keeps them apart
  private static IntervalsSource ordered(IntervalsSource first, IntervalsSource second) {
    return first.equals(second)
        ? Intervals.ordered(first, Intervals.maxwidth(Integer.MAX_VALUE, second))
        : Intervals.ordered(first, second);
  }

  private static IntervalsSource within(IntervalsSource both, Distance distance) {
    return switch (distance.unit()) {
      case WORDS -> Intervals.maxgaps(distance.words() - 1, both);
      case SENTENCE -> Intervals.containedBy(both, SENTENCE);
      case PARAGRAPH -> Intervals.containedBy(both, PARAGRAPH);
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
