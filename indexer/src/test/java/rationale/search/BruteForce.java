package rationale.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  /**
   * Places from the first to the last.
   *
   * @param words the places of what is asked for, without what stands between
   */
  record Stretch(int first, int last, Set<Integer> words) {
    boolean holds(Stretch other) {
      return first <= other.first
          && last >= other.last
          && (first != other.first || last != other.last);
    }
  }

  private final Map<String, List<Word>> texts;

  /**
   * @param texts the texts of one item, by the names of their fields
   */
  BruteForce(Map<String, List<Word>> texts) {
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
      case Expression.In in -> in(in.field()).matches(in.of());
      case Expression.Everything all -> true;
    };
  }

  private long count(Expression expression) {
    return texts.values().stream().mapToLong(text -> stretches(expression, text).size()).sum();
  }

  private BruteForce in(String field) {
    return new BruteForce(
        texts.containsKey(field) ? Map.of(field, texts.getOrDefault(field, List.of())) : Map.of());
  }

  /** The places of the words by which the item matches, in each of its texts. */
  Map<String, Set<Integer>> marks(Expression expression) {
    var marks = new HashMap<String, Set<Integer>>();
    texts.keySet().forEach(field -> marks.put(field, new TreeSet<>()));
    if (matches(expression)) {
      switch (expression) {
        case Expression.And and -> and.all().forEach(part -> add(marks, marks(part)));
        case Expression.Or or -> or.any().forEach(part -> add(marks, marks(part)));
        case Not not -> add(marks, marks(not.kept()));
        case Expression.In in -> add(marks, in(in.field()).marks(in.of()));
        case Expression.AtLeast atLeast -> add(marks, places(atLeast.of()));
        case Expression.Everything all -> {}
        case Leaf leaf -> add(marks, places(leaf));
        case Near near -> add(marks, places(near));
      }
    }
    return marks;
  }

  private static void add(Map<String, Set<Integer>> marks, Map<String, Set<Integer>> more) {
    more.forEach((field, words) -> marks.getOrDefault(field, new TreeSet<>()).addAll(words));
  }

  private Map<String, Set<Integer>> places(Expression place) {
    var places = new HashMap<String, Set<Integer>>();
    texts.forEach((field, text) -> {
      var words = new TreeSet<Integer>();
      stretches(place, text).forEach(stretch -> words.addAll(stretch.words()));
      places.put(field, words);
    });
    return places;
  }

  /** The shortest stretches of a text in which something stands. */
  static List<Stretch> stretches(Expression expression, List<Word> text) {
    return shortest(
        choices(expression).stream().flatMap(choice -> standing(choice, text).stream()));
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

  private static List<Stretch> standing(Expression choice, List<Word> text) {
    return shortest(
        switch (choice) {
          case Leaf leaf -> leaf(leaf, text);
          case Near near -> near(near, text);
          default -> throw new IllegalArgumentException("has no place: " + choice);
        });
  }

  private static List<Stretch> shortest(Stream<Stretch> stretches) {
    var all = new HashMap<List<Integer>, Stretch>();
    stretches.forEach(
        one -> all.merge(List.of(one.first(), one.last()), one, (a, b) -> both(a, b, a.last())));
    return all.values().stream()
        .filter(one -> all.values().stream().noneMatch(one::holds))
        .toList();
  }

  private static Stretch both(Stretch first, Stretch second, int last) {
    var words = new TreeSet<>(first.words());
    words.addAll(second.words());
    return new Stretch(first.first(), last, words);
  }

  private static Stream<Stretch> leaf(Leaf leaf, List<Word> text) {
    var words = List.of(leaf.text().split(" ", -1));
    return IntStream.rangeClosed(0, text.size() - words.size())
        .filter(at ->
            IntStream.range(0, words.size())
                .allMatch(i -> like(words.get(i), text.get(at + i).text())))
        .mapToObj(at -> {
          var places = new TreeSet<Integer>();
          IntStream.range(0, words.size()).forEach(i -> places.add(at + i));
          return new Stretch(at, at + words.size() - 1, places);
        });
  }

  private static boolean like(String pattern, String word) {
    return Pattern.matches(pattern.replace("?", ".").replace("*", ".*"), word);
  }

  private static Stream<Stretch> near(Near near, List<Word> text) {
    var found = new ArrayList<Stretch>();
    for (var left : standing(near.left(), text)) {
      for (var right : standing(near.right(), text)) {
        boolean before = left.last() < right.first();
        boolean after = right.last() < left.first() && !near.distance().ordered();
        if (before && isNear(left, right, near.distance(), text)) {
          found.add(both(left, right, right.last()));
        } else if (after && isNear(right, left, near.distance(), text)) {
          found.add(both(right, left, left.last()));
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
