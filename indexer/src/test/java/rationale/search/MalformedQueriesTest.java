package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries with something wrong in them: each is explained, mended and still answered. */
class MalformedQueriesTest {
  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search =
        SearchFixture.over(
            folder,
            letter("L", null, "A worker fell.", item("MRI of the knee", UPHELD, "No red flags.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"red flags",
        "red flags\"",
        "“red flags",
        "\"\"",
        "\" \" AND knee",
        "\"red\" \"flags",
        "(knee OR mri",
        "knee OR mri)",
        "((knee) AND mri",
        "knee AND ()",
        "() OR knee",
        ")knee AND mri(",
        "knee AND",
        "AND knee",
        "knee AND AND mri",
        "knee AND OR mri",
        "OR",
        "AND",
        "NOT",
        "knee NOT",
        "knee BUT NOT",
        "knee OR",
        "OR knee",
        "knee OR OR mri",
        "& knee",
        "knee |",
        "knee %",
        "knee w/5",
        "w/5 knee",
        "w/5",
        "knee w/0 mri",
        "knee w/256 mri",
        "knee w/999999999 mri",
        "knee pre/5",
        "knee /s",
        "/p knee",
        "knee w/s",
        "knee w/s w/p mri",
        "knee w/5 w/5 mri",
        "knee w/5 (mri NOT red)",
        "knee w/5 atleast2(mri)",
        "knee w/5 OR mri",
        "knee NEAR/5 AND mri",
        "atleast(knee)",
        "atleast0(knee)",
        "atleast999(knee)",
        "atleast2()",
        "atleast2(knee",
        "*knee AND mri",
        "?knee AND mri",
        "knee AND *",
        "knee AND !",
        "k* AND mri",
        "k?ee AND knee",
        "rationale:(",
        "rationale:\"red",
        "outcome:maybe",
        "decided:soon",
        "decided:2019..2016",
        "rationale:knee w/5 request:mri",
        "specialty:",
        "knee AND / mri",
        "knee AND + mri",
        "-\"red flags",
        "#\"red",
        "knee -",
        "outcome:(upheld OR",
        "NOT NOT",
        "(((((",
        "\"((\" AND ("
      })
  void isExplainedAndMended(String query) {
    var result = search.search(SearchRequest.of(query));
    if (result.usesConnectors()) {
      assertThat(result.notices()).as("explanation of %s", query).isNotEmpty();
      result
          .rewording()
          .ifPresent(mended -> {
            var again = search.search(SearchRequest.of(mended.words()));
            assertThat(again.totalItems()).isEqualTo(result.totalItems());
            assertThat(again.rewording().map(Rewording::kind))
                .as("%s mended to %s", query, mended.words())
                .isNotEqualTo(Optional.of(Rewording.Kind.REPAIRED));
          });
    }
  }

  @Test
  void wildcardsThatStandForTooManyWordsSaySo(@TempDir Path other) {
    var words = IntStream.range(0, 1_200).mapToObj(i -> "zz" + i).collect(Collectors.joining(" "));
    try (var many = SearchFixture.over(other, letter("L", null, null, item("x", UPHELD, words)))) {
      var result = many.search(SearchRequest.of("zz*"));
      assertThat(result.totalItems()).isEqualTo(1);
      assertThat(result.notices())
          .containsExactly(
              "“zz*” stands for more than 1,000 words; only those were searched for. Type more"
                  + " letters.");
    }
  }

  private static SearchResult searchedWithWaysOut(String query) {
    var request = SearchRequest.of(query);
    var result = search.search(request);
    assertThat(search.ways(request, result.totalItems())).hasSizeLessThan(100);
    return result;
  }

  /** Words that no decision has, joined by OR. */
  private static String many(String start) {
    return IntStream.range(0, 118)
        .mapToObj(i -> start + "qx" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
        .collect(Collectors.joining(" OR "));
  }

  @Test
  void queriesOfDeathAnswerInSeconds() {
    var deadly =
        new String[] {
          "knee OR mri ".repeat(10_000),
          "(".repeat(5_000) + "knee AND mri" + ")".repeat(5_000),
          "(knee AND mri) w/5 ".repeat(500) + "red",
          "(knee OR mri OR red OR flags) w/5 ".repeat(400) + "red",
          "PT w/5 ".repeat(255) + "PT",
          "(PT OR ESI OR PT) w/s ".repeat(85) + "PT",
          "(".repeat(40) + "PT w/5 MRI) w/5 ESI".repeat(40),
          "PT w/s ESI w/p ".repeat(80) + "\"knee\"",
          "atleast255(" + "knee w/9 ".repeat(200) + "mri)",
          "kn* w/5 ".repeat(200) + "mri",
          "NOT ".repeat(5_000) + "knee",
          "\"" + "knee ".repeat(20_000) + "\"",
          "a?".repeat(4_000) + " AND b",
          "*".repeat(16_000) + "\"",
          "x".repeat(100_000) + "* AND knee",
          "((knee AND mri) OR %s) /1 ((red AND flags) OR %s)".formatted(many("a"), many("b")),
          "(" + many("z") + ") AND knee"
        };
    for (var query : deadly) {
      var result =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> searchedWithWaysOut(query));
      assertThat(result.totalItems()).as(query.substring(0, 20)).isLessThanOrEqualTo(1);
    }
  }
}
