package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.SampleLetters;

class ValueRateTest {
  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search = SearchFixture.over(folder, SampleLetters.random(20261121, 120));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void bothNumbersAreWhatTheSearchesForThemFind() {
    var facets = EnumSet.complementOf(EnumSet.of(Facet.OUTCOME));
    for (var words : List.of("", "knee")) {
      var request = SearchRequest.of(words);
      var rates = search.rates(request, facets);
      assertThat(rates).containsOnlyKeys(facets);
      rates.forEach((facet, values) ->
          withChildren(values)
              .forEach(value -> {
                var having = request.with(facet, value.slug());
                var granted = having.with(Facet.OUTCOME, "overturned");
                assertThat(value.decisions()).as("%s", value).isEqualTo(search.count(having));
                assertThat(value.overturned()).as("%s", value).isEqualTo(search.count(granted));
              }));
    }
  }

  @Test
  void whatIsAskedOfTheOutcomeChangesNothing() {
    var facets = EnumSet.of(Facet.TREATMENT);
    var upheld = SearchRequest.ALL.with(Facet.OUTCOME, "upheld");
    assertThat(search.rates(upheld, facets)).isEqualTo(search.rates(SearchRequest.ALL, facets));
  }

  @Test
  void everyValueThatAnyDecisionHasIsThere() {
    var guidelines = search.rates(SearchRequest.ALL, EnumSet.of(Facet.GUIDELINE));
    var counted = search.facetValues(Facet.GUIDELINE, SearchRequest.ALL);
    assertThat(withChildren(guidelines.getOrDefault(Facet.GUIDELINE, List.of())))
        .extracting(ValueRate::slug)
        .contains("mtus.low-back-complaints.special-studies")
        .hasSize(counted.stream().mapToInt(ValueRateTest::used).sum());
  }

  @Test
  void theIntervalIsWilsonsOverLettersAndFewOfThemAreTold() {
    var few = rate(40, 0, 19);
    assertThat(few.isFew()).isTrue();
    assertThat(few.rate()).isZero();
    assertThat(few.interval().low()).isZero();
    assertThat(few.interval().high()).isBetween(.168, .169);
    var enough = rate(40, 10, 20);
    assertThat(enough.isFew()).isFalse();
    assertThat(enough.interval().low()).isBetween(.111, .112);
    assertThat(enough.interval().high()).isBetween(.468, .469);
  }

  private static ValueRate rate(long decisions, long overturned, long letters) {
    var counts = new Rate(decisions, overturned, letters);
    return new ValueRate("Spine", "surgery.spine", counts, List.of());
  }

  @Test
  void moreThanAllCannotBeOverturnedAndWhatNothingHasHasNoRate() {
    assertThatThrownBy(() -> rate(1, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 of 1 decisions in 1 letters");
    assertThatThrownBy(() -> rate(0, 0, 0)).hasMessage("no decision has surgery.spine");
  }

  private static int used(FacetCount value) {
    int below = value.children().stream().mapToInt(ValueRateTest::used).sum();
    return value.count() > 0 ? 1 + below : below;
  }

  private static List<ValueRate> withChildren(List<ValueRate> values) {
    return values.stream()
        .flatMap(value -> Stream.concat(Stream.of(value), withChildren(value.children()).stream()))
        .toList();
  }
}
