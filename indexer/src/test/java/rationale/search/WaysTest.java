package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.THERAPY;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.index.Facet;
import rationale.index.SampleLetters;

/** Ways from a search that found nothing, or little, to one that finds more. */
class WaysTest {
  private static final List<String> WORDS =
      List.of(
          "lumbar", "knee", "radiculopathy", "therapy", "functional", "MRI", "absent", "nowhere");
  private static final List<String> JOINTS =
      List.of(" AND ", " w/2 ", " pre/3 ", " w/s ", " NOT ", " OR ", " ");

  private static DecisionSearch search;
  private static DecisionSearch random;

  @BeforeAll
  static void index(@TempDir Path folder) {
    search =
        SearchFixture.over(
            folder.resolve("few"),
            letter(
                "A",
                null,
                null,
                item(
                    "Physical therapy",
                    UPHELD,
                    THERAPY,
                    "There is pain. No gain in function after many visits. Function is poor."),
                item("Acupuncture", OVERTURNED, "The pain of the left knee is worse.")));
    random = SearchFixture.over(folder.resolve("random"), SampleLetters.random(3, 40));
  }

  @AfterAll
  static void close() {
    search.close();
    random.close();
  }

  private static List<String> changes(SearchRequest request) {
    assertThat(search.count(request)).isZero();
    return search.ways(request, 0).stream().map(Way::change).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain AND sauna | without “sauna”",
        "pain AND sauna | OR instead of AND",
        "gain w/1 visits | w/25 instead of w/1",
        "gain w/s poor | w/p instead of w/s",
        "gain w/p acupuncture | without “acupuncture”",
        "acupuncture w/p worse | AND instead of w/p",
        "visits pre/6 gain | w/6 instead of pre/6",
        "'\"knee left\"' | '\"knee left\" without quotes'",
        "pain NOT pain | with what was left out: “pain”",
        "atleast9(pain) | “pain” once or more",
        "request:worse | “worse” anywhere in the decision",
        "#visit | “#visit” in any form",
        "accupuncture AND pain | “acupuncture” for “accupuncture”",
        "accupuncture w/3 worse | “acupuncture” for “accupuncture”, without “worse”",
      })
  void whatStandsInTheWayIsGivenUp(String query, String change) {
    assertThat(changes(SearchRequest.of(query))).contains(change);
  }

  @Test
  void plainWordsAreLeftOutOneByOneOrNoLongerAllRequired() {
    var all = SearchRequest.of("pain sauna").requiringAll(true);
    assertThat(changes(all)).contains("without “sauna”", "most of the words instead of all");
    assertThat(changes(SearchRequest.of("PT").exactly(true))).containsExactly("with synonyms");
  }

  @Test
  void filtersAreRemovedOneByOneAndAllTogether() {
    var request =
        SearchRequest.of("worse")
            .with(Facet.OUTCOME, "upheld")
            .excluding(Facet.SEX, "not-stated")
            .with(DateField.DECIDED, DateRange.parse("2013..2014").orElseThrow());
    assertThat(changes(request)).containsExactly("remove all filters");
    assertThat(changes(SearchRequest.of("worse").with(Facet.OUTCOME, "upheld")))
        .containsExactly("remove Outcome: Upheld", "the filters without the words");
    assertThat(changes(SearchRequest.of("worse").excluding(Facet.OUTCOME, "overturned")))
        .contains("remove not Overturned");
  }

  @Test
  void howeverManyFiltersThereAreAllTogetherAreTried() {
    var request = SearchRequest.of("worse");
    for (int i = 0; i < 40; i++) {
      request = request.with(Facet.SPECIALTY, "nobody-" + i);
    }
    assertThat(changes(request)).containsExactly("remove all filters");
  }

  @Test
  void everyWayFindsExactlyWhatItSaysAndTheMostComesFirst() {
    var choice = new Random(11);
    int offered = 0;
    for (int round = 0; round < 150; round++) {
      var request = request(choice);
      long found = random.count(request);
      var ways = random.ways(request, found);
      offered += ways.size();
      assertThat(ways).isSortedAccordingTo(Comparator.comparingLong(Way::count).reversed());
      assertThat(ways).extracting(Way::request).doesNotHaveDuplicates().doesNotContain(request);
      for (var way : ways) {
        assertThat(random.search(way.request()).totalItems())
            .as(request + ": " + way)
            .isEqualTo(way.count())
            .isGreaterThan(found);
      }
    }
    assertThat(offered).isGreaterThan(250);
  }

  private static SearchRequest request(Random choice) {
    var words = new StringBuilder(one(choice, WORDS));
    for (int left = choice.nextInt(4); left > 0; left--) {
      words.append(one(choice, JOINTS)).append(one(choice, WORDS));
    }
    var request =
        SearchRequest.of(words.toString())
            .requiringAll(choice.nextBoolean())
            .exactly(choice.nextBoolean());
    if (choice.nextBoolean()) {
      request = request.with(Facet.OUTCOME, one(choice, List.of("upheld", "overturned")));
    }
    if (choice.nextBoolean()) {
      request = request.excluding(Facet.TREATMENT, "rehabilitation");
    }
    if (choice.nextInt(3) == 0) {
      request =
          request
              .with(Facet.GUIDELINE, "mtus")
              .with(Facet.GUIDELINE, "odg")
              .matchingAll(Facet.GUIDELINE, true);
    }
    return request;
  }

  private static <T> T one(Random choice, List<T> values) {
    return values.get(choice.nextInt(values.size()));
  }

  @Test
  void aLongQueryIsNotTriedInEveryWayThereIs() {
    var words = IntStream.range(0, 256).mapToObj(i -> "pain AND nowhere" + (char) ('a' + i % 26));
    var request = SearchRequest.of(String.join(" w/5 ", words.toList()));
    var start = System.nanoTime();
    assertThat(search.ways(request, 0)).hasSizeLessThanOrEqualTo(Ways.MOST);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }
}
