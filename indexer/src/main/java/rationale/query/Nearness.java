package rationale.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;

/**
 * Puts two things near each other. All of several near something are each of them near it; what
 * cannot stand near anything, an exclusion or a count, is told and mended.
 */
final class Nearness {
  /** How often things near each other may be multiplied by groups of all of several. */
  private static final int MOST = 64;

  /** So many pairs of words may come of groups that hold groups. */
  private static final long MOST_PAIRS = 1_000;

  private final List<String> problems;

  Nearness(List<String> problems) {
    this.problems = problems;
  }

  Expression of(Expression left, Expression right, Distance distance) {
    if (left instanceof In in) {
      return within(in, inside -> of(inside, right(right, in), distance));
    }
    if (right instanceof In in) {
      return within(in, inside -> of(left, inside, distance));
    }
    return pairs(operand(left), operand(right), distance);
  }

  private static Expression within(In in, Function<Expression, Expression> near) {
    return new In(in.field(), near.apply(in.of()));
  }

  private Expression right(Expression right, In left) {
    if (!(right instanceof In in)) {
      return right;
    }
    if (!in.field().equals(left.field())) {
      problems.add(
          "%s and %s are different parts of a letter, so nothing in them is near each other; %s was used for both."
              .formatted(Quoted.of(left.field()), Quoted.of(in.field()), left.field()));
    }
    return in.of();
  }

  private Expression pairs(Expression left, Expression right, Distance distance) {
    if (left instanceof Everything || right instanceof Everything) {
      return left instanceof Everything ? right : left;
    }
    if (size(left) * size(right) > MOST || pairsOf(left, right) > MOST_PAIRS) {
      problems.add(
          "Too many words are joined by AND beside a connector of nearness; any of them was searched for there.");
      return new Near(anyOf(left), anyOf(right), distance);
    }
    if (left instanceof And and) {
      return new And(and.all().stream().map(one -> pairs(one, right, distance)).toList());
    }
    if (right instanceof And and) {
      return new And(and.all().stream().map(one -> pairs(left, one, distance)).toList());
    }
    if (left instanceof Or or && holdsAnd(or)) {
      return new Or(or.any().stream().map(one -> pairs(one, right, distance)).toList());
    }
    if (right instanceof Or or && holdsAnd(or)) {
      return new Or(or.any().stream().map(one -> pairs(left, one, distance)).toList());
    }
    return new Near(left, right, distance);
  }

  private static boolean holdsAnd(Or or) {
    return or.any().stream().anyMatch(one -> one.tree().anyMatch(And.class::isInstance));
  }

  private static long size(Expression side) {
    return side.tree()
        .filter(And.class::isInstance)
        .mapToLong(and -> and.parts().size())
        .reduce(1, (a, b) -> Math.min(a * b, MOST + 1));
  }

  /** How many pairs it comes to where groups are multiplied out; none where they are not. */
  private static long pairsOf(Expression left, Expression right) {
    boolean multiplied =
        Stream.of(left, right).anyMatch(side -> side instanceof Or or && holdsAnd(or));
    return multiplied ? leaves(left) * leaves(right) : 0;
  }

  private static long leaves(Expression side) {
    return side.tree().filter(Leaf.class::isInstance).count();
  }

  private static Expression anyOf(Expression side) {
    var leaves = side.tree().filter(Leaf.class::isInstance).distinct().toList();
    return leaves.size() == 1 ? leaves.getFirst() : new Or(leaves);
  }

  /** What of {@code inside} can be counted: places in a text, or any of several. */
  Expression countable(Expression inside) {
    if (inside.tree().allMatch(Nearness::isPlace)) {
      return inside;
    }
    problems.add("atleast counts words, phrases or any of several; the words in it were counted.");
    return anyOf(inside);
  }

  private static boolean isPlace(Expression one) {
    return one instanceof Leaf || one instanceof Or || one instanceof Near;
  }

  /** What of {@code side} can stand near something. */
  private Expression operand(Expression side) {
    return switch (side) {
      case Not not -> {
        problems.add(
            "NOT cannot stand beside a connector of nearness; what it excludes was left out.");
        yield operand(not.kept());
      }
      case AtLeast atLeast -> {
        problems.add(
            "atleast cannot stand beside a connector of nearness; its number was left out.");
        yield operand(atLeast.of());
      }
      case In in -> operand(in.of());
      case Or or -> new Or(operands(or.any()));
      case And and -> new And(operands(and.all()));
      case Near near -> near;
      case Everything all -> all;
      case Leaf leaf -> leaf;
    };
  }

  private List<Expression> operands(List<Expression> sides) {
    var operands = new ArrayList<Expression>();
    sides.forEach(side -> operands.add(operand(side)));
    return operands;
  }
}
