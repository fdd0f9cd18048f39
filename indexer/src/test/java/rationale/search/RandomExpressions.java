package rationale.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rationale.query.Distance;
import rationale.query.Expression;
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Exact;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;
import rationale.query.Expression.Phrase;
import rationale.query.Expression.Term;
import rationale.query.QueryForm;

/** Expressions over the words of {@link RandomText}. */
final class RandomExpressions {
  private RandomExpressions() {}

  /** Any expression, groups so deep in each other. */
  static Arbitrary<Expression> upTo(int depth) {
    if (depth == 0) {
      return places(2);
    }
    var part = upTo(depth - 1);
    return Arbitraries.oneOf(
        places(2),
        pairs(part, (a, b) -> joined(a, b, true)),
        pairs(part, (a, b) -> joined(a, b, false)),
        pairs(part, Not::new),
        Combinators.combine(Arbitraries.integers().between(1, 5), places(2)).as(AtLeast::new));
  }

  /** Leaves one after the other, each near all that stand before it. */
  static Arbitrary<Expression> chains() {
    return Combinators.combine(
            leaves().list().ofMinSize(5).ofMaxSize(12), distances().list().ofSize(11))
        .as((leaves, distances) -> {
          var chain = leaves.getFirst();
          for (int at = 1; at < leaves.size(); at++) {
            chain = new Near(chain, leaves.get(at), distances.get(at - 1));
          }
          return chain;
        });
  }

  /** Boxes of a form with some of the words in them. */
  static Arbitrary<QueryForm> forms() {
    var word = Arbitraries.of(RandomText.WORDS);
    var few = word.list().ofMaxSize(2).map(words -> String.join(" ", words));
    var side = word.list().ofMinSize(1).ofMaxSize(2).map(words -> String.join(" ", words));
    return Combinators.combine(
            few,
            few,
            few,
            few,
            Combinators.combine(side, side, distances()).as(QueryForm.Nearby::new).injectNull(0.7),
            Combinators.combine(word, Arbitraries.integers().between(1, 4))
                .as(QueryForm.Repeated::new)
                .injectNull(0.7),
            Arbitraries.of("", "", "rationale", "request"))
        .as(QueryForm::new);
  }

  /** Any expression, some of it in one part of the letter only. */
  static Arbitrary<Expression> inFields(int depth) {
    var part =
        depth == 0
            ? Arbitraries.oneOf(
                upTo(1),
                Combinators.combine(Arbitraries.of("request", "rationale", "summary"), upTo(1))
                    .as(Expression.In::new))
            : inFields(depth - 1);
    return depth == 0
        ? part
        : Arbitraries.oneOf(
            part,
            pairs(part, (a, b) -> joined(a, b, true)),
            pairs(part, (a, b) -> joined(a, b, false)),
            pairs(part, Expression.Not::new));
  }

  /** A flat group, as queries are read. */
  private static Expression joined(Expression a, Expression b, boolean all) {
    var parts = new ArrayList<Expression>();
    for (var part : List.of(a, b)) {
      if (all && part instanceof And and) {
        parts.addAll(and.all());
      } else if (!all && part instanceof Or or) {
        parts.addAll(or.any());
      } else {
        parts.add(part);
      }
    }
    return all ? new And(parts) : new Or(parts);
  }

  /** What stands in one place of a text, nearness so deep in nearness. */
  static Arbitrary<Expression> places(int depth) {
    var single = Arbitraries.oneOf(leaves(), pairs(leaves(), (a, b) -> joined(a, b, false)));
    if (depth == 0) {
      return single;
    }
    var part = places(depth - 1);
    return Arbitraries.oneOf(single, Combinators.combine(part, part, distances()).as(Near::new));
  }

  private static Arbitrary<Expression> leaves() {
    var word = Arbitraries.of(RandomText.WORDS);
    return Arbitraries.oneOf(
        word.map(Term::new),
        word.map(Exact::new),
        word.map(text -> new Expression.Pattern(text.substring(0, 2) + "*")),
        word.map(text -> new Expression.Pattern(text.replaceFirst("(?<=^..).", "?"))),
        word.list().ofMinSize(2).ofMaxSize(3).map(words -> new Phrase(String.join(" ", words))));
  }

  private static Arbitrary<Distance> distances() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers().between(1, 6), Arbitraries.of(true, false))
            .as(Distance::words),
        Combinators.combine(
                Arbitraries.of(Distance.Unit.SENTENCE, Distance.Unit.PARAGRAPH),
                Arbitraries.of(true, false))
            .as(Distance::within));
  }

  private static Arbitrary<Expression> pairs(
      Arbitrary<Expression> part, BiFunction<Expression, Expression, Expression> joined) {
    return Combinators.combine(part, part).as(joined::apply);
  }
}
