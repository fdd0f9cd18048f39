package rationale.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression.And;
import rationale.query.Expression.Everything;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;

/** Joins expressions into one without needless levels. */
final class Joined {
  private static final Expression EVERYTHING = new Everything();

  private Joined() {}

  /** Any of {@code parts}; null where there is none. */
  static @Nullable Expression any(List<Expression> parts) {
    var any = new ArrayList<Expression>();
    for (var part : parts) {
      if (part instanceof Or or) {
        any.addAll(or.any());
      } else {
        any.add(part);
      }
    }
    return any.size() < 2 ? first(any) : new Or(any);
  }

  /** All of {@code parts}, where a mere exclusion excludes from the rest; null where none is. */
  static @Nullable Expression all(List<Expression> parts) {
    var kept = new ArrayList<Expression>();
    var excluded = new ArrayList<Expression>();
    for (var part : parts) {
      if (part instanceof Not not && not.kept() instanceof Everything) {
        excluded.add(not.excluded());
      } else if (part instanceof And and) {
        kept.addAll(and.all());
      } else {
        kept.add(part);
      }
    }
    var all = kept.size() < 2 ? first(kept) : new And(kept);
    for (var one : excluded) {
      all = without(all, one);
    }
    return all;
  }

  /** {@code kept}, or everything where that is null, without {@code excluded}. */
  static Expression without(@Nullable Expression kept, Expression excluded) {
    return new Not(kept == null ? EVERYTHING : kept, excluded);
  }

  private static @Nullable Expression first(List<Expression> parts) {
    return parts.isEmpty() ? null : parts.getFirst();
  }
}
