package rationale.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritingTest {
  private static Expression expression(String query) {
    var parsed = QueryParser.parse(query, new TinyLexicon()).orElseThrow();
    return requireNonNull(parsed.expression());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a AND b AND #x | a AND b",
        "(a OR #x) AND b | a AND b",
        "a w/5 #x AND b | a AND b",
        "a NOT #x | a",
        "#x NOT a | NOT a",
        "a AND atleast3(#x) | a",
        "a AND rationale:#x | a",
        "(a OR #x) w/s b | a w/s b",
      })
  void withoutAPartTheRestStays(String query, String rest) {
    var without = Rewriting.replace(expression(query), new Expression.Exact("x"), null);
    assertThat(QuerySyntax.write(requireNonNull(without))).isEqualTo(rest);
  }

  @Test
  void withoutItsOnlyPartNothingIsLeft() {
    var only = new Expression.Exact("x");
    assertThat(Rewriting.replace(only, only, null)).isNull();
    assertThat(Rewriting.replace(new Expression.In("rationale", only), only, null)).isNull();
  }

  @Test
  void aPartIsReplacedWhereverItStands() {
    var query = expression("#x w/5 a OR rationale:(b NOT #x)");
    var changed = Rewriting.replace(query, new Expression.Exact("x"), new Expression.Phrase("y z"));
    assertThat(QuerySyntax.write(requireNonNull(changed)))
        .isEqualTo("\"y z\" w/5 a OR rationale:(b NOT \"y z\")");
  }
}
