package rationale.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.query.Widening.Wider;

class WideningTest {
  private static final String NOTHING = "nothing";

  private static Expression read(String query) {
    var parsed = QueryParser.parse(query, new TinyLexicon()).orElseThrow();
    return requireNonNull(parsed.expression());
  }

  private static boolean isText(String field) {
    return !field.equals("outcome");
  }

  private static String written(List<Wider> ways) {
    var written = ways.stream().map(way -> QuerySyntax.write(way.expression())).toList();
    return written.isEmpty() ? NOTHING : String.join(" ; ", written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a AND b | a OR b",
        "a w/5 b | a w/25 b",
        "a w/25 b | a w/p b",
        "a w/s b | a w/p b",
        "a w/p b | a AND b",
        "a pre/5 b | a w/5 b ; a pre/25 b",
        "a NOT b | a",
        "NOT b | nothing",
        "atleast3(#x) | #x ; atleast3(x)",
        "rationale:#x | #x ; rationale:x",
        "outcome:upheld OR a | nothing",
        "therap* OR a | nothing",
      })
  void jointsAreLoosenedByOneStep(String query, String wider) {
    assertThat(written(Widening.joints(read(query), WideningTest::isText, 99))).isEqualTo(wider);
  }

  @Test
  void quotesAreDropped() {
    var ways = Widening.joints(read("\"red flags\" w/5 a"), WideningTest::isText, 99);
    assertThat(written(ways)).isEqualTo("\"red flags\" w/25 a ; (red AND flags) w/5 a");
    assertThat(ways)
        .extracting(Wider::change)
        .containsExactly("w/25 instead of w/5", "\"red flags\" without quotes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a AND b AND c | b AND c ; a AND c ; a AND b",
        "a w/5 b AND c | c ; b AND c ; a AND c ; a w/5 b",
        "(a OR b) AND c | c ; a OR b",
        "a AND outcome:upheld | outcome:upheld ; a",
        "a AND b NOT c | b NOT c ; a NOT c",
        "rationale:(a AND b) | rationale:b ; rationale:a",
        "#x | nothing",
      })
  void onePartThatMustBeFoundIsLeftOut(String query, String wider) {
    assertThat(written(Widening.omissions(read(query), WideningTest::isText, 99))).isEqualTo(wider);
  }

  @Test
  void aWayIsReadAsItIsWritten() {
    var queries =
        List.of(
            "\"a b\" w/5 (c OR #d) AND rationale:(e pre/3 \"f g\") NOT (h AND i)",
            "atleast2(a OR \"b c\") w/s d",
            "(a AND b) w/p (c AND d) OR NOT e");
    for (var query : queries) {
      for (var way : Widening.joints(read(query), WideningTest::isText, 99)) {
        var written = QuerySyntax.write(way.expression());
        var again = QueryParser.parse(written, new TinyLexicon());
        assertThat(again.map(ParsedQuery::problems).orElse(List.of())).as(written).isEmpty();
      }
    }
  }
}
