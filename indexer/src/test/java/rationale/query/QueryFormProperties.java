package rationale.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import rationale.query.Distance.Unit;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Leaf;
import rationale.query.Expression.Near;
import rationale.query.QueryForm.Nearby;
import rationale.query.QueryForm.Repeated;

/** Boxes become a query and the query becomes the same boxes, whatever is typed into them. */
class QueryFormProperties {
  private static final List<String> WORDS =
      List.of("knee", "MRI", "L4-5", "10/325mg", "therap*", "wom?n", "#damage", "physical therapy");

  private static final List<String> PIECES =
      List.of(
          "knee",
          "mri",
          " ",
          " ",
          " ",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "AND",
          "or",
          "NOT",
          "but",
          "BUT",
          "-",
          "*",
          "?",
          "!",
          "#",
          "/",
          "+",
          ":",
          ";",
          ".",
          ",",
          "%",
          "&",
          "|",
          "w/5",
          "pre/3",
          "+s",
          "/p",
          "atleast3",
          "atleast3(",
          "rationale:",
          "outcome:upheld",
          "of",
          "the",
          "7",
          "12 +s",
          "physical therapy",
          "é",
          "\u00a0",
          "\n",
          "\uD83D\uDE00",
          "level(s)",
          "2\"");

  @Property(tries = 500)
  void aFormIsTheFormOfItsQuery(@ForAll("forms") QueryForm form) {
    var expression = form.expression(TinyLexicon.INSTANCE);
    var query = expression == null ? "" : QuerySyntax.write(expression);
    assertThat(query.isEmpty() ? form : QueryForm.of(query, TinyLexicon.INSTANCE).orElse(null))
        .as(query)
        .isEqualTo(form);
  }

  @Property(tries = 2_000)
  void whateverIsTypedAsksForWords(@ForAll("hostile") QueryForm form) {
    var expression = form.expression(TinyLexicon.INSTANCE);
    if (expression == null) {
      return;
    }
    var query = QuerySyntax.write(expression);
    var parsed = QueryParser.parse(query, TinyLexicon.INSTANCE);
    if (parsed.isEmpty()) {
      assertThat(expression).as(query).isEqualTo(new Expression.Term(query));
    } else {
      assertThat(parsed.get().problems()).as(query).isEmpty();
      assertThat(parsed.get().expression()).as(query).isEqualTo(expression);
    }
    QueryForm.of(query, TinyLexicon.INSTANCE)
        .ifPresent(again ->
            assertThat(parts(again.expression(TinyLexicon.INSTANCE)))
                .as(query)
                .isEqualTo(parts(expression)));
  }

  /** What an expression asks for, in whatever order. */
  private static Set<Expression> parts(@Nullable Expression expression) {
    return expression == null
        ? Set.of()
        : expression
            .tree()
            .filter(part -> part instanceof Leaf || part instanceof Near || part instanceof AtLeast)
            .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<QueryForm> forms() {
    var one = Arbitraries.of(WORDS);
    var none = Arbitraries.just("");
    var some = one.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    var several = one.list().ofMinSize(2).ofMaxSize(3).map(words -> String.join(" ", words));
    var side = Arbitraries.oneOf(one, Arbitraries.of("red flags", "MRI of the knee"));
    return Combinators.combine(
            Arbitraries.oneOf(none, some),
            Arbitraries.of("", "red flags", "not medically necessary", "knee"),
            Arbitraries.oneOf(none, several),
            Arbitraries.oneOf(none, some),
            Combinators.combine(side, side, distances()).as(Nearby::new).injectNull(0.5),
            Combinators.combine(side, Arbitraries.integers().between(1, 255))
                .as(Repeated::new)
                .injectNull(0.5),
            Arbitraries.of("", "rationale", "summary"))
        .as(QueryForm::new)
        // a part of the letter alone asks for nothing
        .filter(form -> form.field().isEmpty() || form.expression(TinyLexicon.INSTANCE) != null);
  }

  @Provide
  Arbitrary<QueryForm> hostile() {
    var typed = Arbitraries.of(PIECES).list().ofMaxSize(5).map(pieces -> String.join("", pieces));
    return Combinators.combine(
            typed,
            typed,
            typed,
            typed,
            Combinators.combine(typed, typed, distances()).as(Nearby::new).injectNull(0.3),
            Combinators.combine(typed, Arbitraries.integers().between(1, 255))
                .as(Repeated::new)
                .injectNull(0.3),
            Arbitraries.of("", "rationale"))
        .as(QueryForm::new);
  }

  private static Arbitrary<Distance> distances() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers().between(1, 255), Arbitraries.of(true, false))
            .as(Distance::words),
        Combinators.combine(
                Arbitraries.of(Unit.SENTENCE, Unit.PARAGRAPH), Arbitraries.of(true, false))
            .as(Distance::within));
  }
}
