package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rationale.query.Distance;
import rationale.query.Expression;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;

/**
 * Answers queries by looking at every word of every text, without an index: what a query means,
 * written down as plainly as possible. What is near any of several things is near one of them, and
 * things near each other are their shortest stretches.
 */
final class BruteForce {
  /** A word at its place. */
  record Word(String text, int sentence, int paragraph) {}

  /** Places from the first to the last. */
  record Stretch(int first, int last) {
    boolean holds(Stretch other) {
      return first <= other.first && last >= other.last && !equals(other);
    }
  }

  private final List<List<Word>> texts;

  /**
   * @param texts the texts of one item
   */
  BruteForce(List<List<Word>> texts) {
    this.texts = texts;
  }

  boolean matches(Expression expression) {
    return switch (expression) {
      case Leaf leaf -> count(leaf) > 0;
      case Near near -> count(near) > 0;
      case Expression.And and -> and.all().stream().allMatch(this::matches);
      case Expression.Or or -> or.any().stream().anyMatch(this::matches);
      case Not not -> matches(not.kept()) && !matches(not.excluded());
      case Expression.AtLeast atLeast -> count(atLeast.of()) >= atLeast.times();
      case Expression.In in -> throw new IllegalArgumentException("no fields here: " + in);
      case Expression.Everything all -> true;
    };
  }

  private long count(Expression expression) {
    return texts.stream().mapToLong(text -> stretches(expression, text).size()).sum();
  }

  /** The shortest stretches of a text in which something stands. */
  static List<Stretch> stretches(Expression expression, List<Word> text) {
    return shortest(choices(expression).stream().flatMap(choice -> place(choice, text).stream()));
  }

  /** The expression with one of the things chosen wherever it asks for any of several. */
  private static List<Expression> choices(Expression expression) {
    return switch (expression) {
      case Expression.Or or -> or.any().stream().flatMap(one -> choices(one).stream()).toList();
      case Near near ->
          choices(near.left()).stream()
              .flatMap(left ->
                  choices(near.right()).stream()
                      .<Expression>map(right -> new Near(left, right, near.distance())))
              .toList();
      default -> List.of(expression);
    };
  }

  private static List<Stretch> place(Expression choice, List<Word> text) {
    return shortest(
        switch (choice) {
          case Leaf leaf -> leaf(leaf, text);
          case Near near -> near(near, text);
          default -> throw new IllegalArgumentException("has no place: " + choice);
        });
  }

  private static List<Stretch> shortest(Stream<Stretch> stretches) {
    var all = stretches.distinct().toList();
    return all.stream().filter(one -> all.stream().noneMatch(one::holds)).toList();
  }

  private static Stream<Stretch> leaf(Leaf leaf, List<Word> text) {
    var words = List.of(leaf.text().split(" ", -1));
    return IntStream.rangeClosed(0, text.size() - words.size())
        .filter(at ->
            IntStream.range(0, words.size())
                .allMatch(i -> like(words.get(i), text.get(at + i).text())))
        .mapToObj(at -> new Stretch(at, at + words.size() - 1));
  }

  private static boolean like(String pattern, String word) {
    return Pattern.matches(pattern.replace("?", ".").replace("*", ".*"), word);
  }

  private static Stream<Stretch> near(Near near, List<Word> text) {
    var found = new ArrayList<Stretch>();
    for (var left : place(near.left(), text)) {
      for (var right : place(near.right(), text)) {
        boolean before = left.last() < right.first();
        boolean after = right.last() < left.first() && !near.distance().ordered();
        if (before && isNear(left, right, near.distance(), text)) {
          found.add(new Stretch(left.first(), right.last()));
        } else if (after && isNear(right, left, near.distance(), text)) {
          found.add(new Stretch(right.first(), left.last()));
        }
      }
    }
    return found.stream();
  }

  private static boolean isNear(Stretch first, Stretch second, Distance distance, List<Word> text) {
    var start = text.get(first.first());
    var end = text.get(second.last());
    return switch (distance.unit()) {
      case WORDS -> second.first() - first.last() <= distance.words();
      case SENTENCE -> start.sentence() == end.sentence();
      case PARAGRAPH -> start.paragraph() == end.paragraph();
    };
  }
}
