package rationale.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Everything;
import rationale.query.Expression.In;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;

/** Changes one part of an expression and keeps the rest. */
public final class Rewriting {
  private final Expression part;
  private final @Nullable Expression by;

  private Rewriting(Expression part, @Nullable Expression by) {
    this.part = part;
    this.by = by;
  }

  /**
   * {@code whole} with {@code by} wherever {@code part} stands; without it where {@code by} is
   * null. Null where nothing is left to ask for.
   */
  public static @Nullable Expression replace(
      Expression whole, Expression part, @Nullable Expression by) {
    return new Rewriting(part, by).in(whole);
  }

  private @Nullable Expression in(Expression whole) {
    if (whole.equals(part)) {
      return by;
    }
    return switch (whole) {
      case Leaf leaf -> leaf;
      case Everything all -> all;
      case And and -> Joined.all(in(and.all()));
      case Or or -> Joined.any(in(or.any()));
      case Not not -> not(not);
      case Near near -> near(near);
      case AtLeast atLeast -> {
        var inside = in(atLeast.of());
        yield inside == null ? null : new AtLeast(atLeast.times(), inside);
      }
      case In field -> {
        var inside = in(field.of());
        yield inside == null ? null : new In(field.field(), inside);
      }
    };
  }

  private List<Expression> in(List<Expression> parts) {
    var changed = new ArrayList<Expression>();
    for (var one : parts) {
      var kept = in(one);
      if (kept != null) {
        changed.add(kept);
      }
    }
    return changed;
  }

  private @Nullable Expression not(Not not) {
    var kept = in(not.kept());
    var excluded = in(not.excluded());
    return excluded == null ? kept : Joined.without(kept, excluded);
  }

  private @Nullable Expression near(Near near) {
    var left = in(near.left());
    var right = in(near.right());
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return new Near(left, right, near.distance());
  }
}
