package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.model.Outcome;

/** Further queries that what is found must answer, too. */
class SearchWithinTest {
  private static final SearchRequest KNEE = SearchRequest.of("knee therapy");

  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search =
        SearchFixture.over(
            folder,
            letter(
                "CM16-0000001",
                null,
                null,
                item("Knee therapy", Outcome.UPHELD, "Knee therapy of the knee. No swelling."),
                item("Knee brace", Outcome.OVERTURNED, "The knee gave way, with swelling.")),
            letter(
                "CM16-0000002",
                null,
                null,
                item("Therapy", Outcome.OVERTURNED, "Knee pain, stiff and with swelling.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<String> found(SearchRequest request) {
    return SearchFixture.found(search, request);
  }

  @Test
  void leavesOutWhatDoesNotAnswerAndKeepsTheOrderOfTheRest() {
    var all = found(KNEE);
    assertThat(all).hasSize(3).first().isEqualTo("CM16-0000001#1");
    var swelling = found(KNEE.within("swelling"));
    assertThat(swelling).isEqualTo(all);
    assertThat(found(KNEE.within("\"with swelling\"")))
        .isEqualTo(all.stream().filter(id -> !id.equals("CM16-0000001#1")).toList());
  }

  @Test
  void plainWordsMustAllBeThere() {
    assertThat(found(SearchRequest.ALL.within("stiff swelling"))).containsExactly("CM16-0000002#1");
    assertThat(found(SearchRequest.ALL.within("stiff swelling brace"))).isEmpty();
  }

  @Test
  void aSlipIsSearchedAsTypedAndOfferedCorrected() {
    var slip = KNEE.within("sweling").with(Facet.OUTCOME, "overturned");
    assertThat(found(slip)).isEmpty();
    assertThat(search.search(slip).echo()).contains("; also with sweling");
    assertThat(search.ways(slip, 0))
        .extracting(Way::change, Way::count)
        .contains(tuple("“swelling” for “sweling”", 2L), tuple("remove also with “sweling”", 2L));
  }

  @Test
  void whatNarrowsTooMuchIsOfferedJoinedMoreLoosely() {
    var phrase = SearchRequest.ALL.within("\"swelling knee\"");
    assertThat(search.ways(phrase, 0))
        .filteredOn(way -> way.kind() == Way.Kind.JOINT)
        .isNotEmpty()
        .allSatisfy(way -> {
          assertThat(way.request().within()).hasSize(1).doesNotContain("\"swelling knee\"");
          assertThat(found(way.request())).hasSize(Math.toIntExact(way.count()));
        });
  }

  @Test
  void theEchoSaysThatAllOfItsWordsAreAskedFor() {
    assertThat(search.search(KNEE.within("stiff swelling")).echo())
        .contains("; also with all of: stiff, swelling");
  }

  @Test
  void everyOneOfSeveralMustBeAnswered() {
    var both = SearchRequest.ALL.within("swelling").within("rationale:(knee NOT stiff)");
    assertThat(found(both)).containsExactlyInAnyOrder("CM16-0000001#1", "CM16-0000001#2");
    assertThat(found(both.notWithin("swelling"))).isEqualTo(found(both));
    assertThat(found(both.within("CM16-0000002"))).isEmpty();
  }

  @Test
  void countsAreOfWhatIsLeft() {
    var request = KNEE.within("\"with swelling\"");
    var result = search.search(request);
    assertThat(result.totalItems()).isEqualTo(2).isEqualTo(search.count(request));
    assertThat(result.values(Facet.OUTCOME))
        .filteredOn(value -> value.count() > 0)
        .extracting(FacetCount::label, FacetCount::count)
        .containsExactly(tuple("Overturned", 2L));
    try (var walk = search.walk(request)) {
      assertThat(walk).hasSize(2);
    }
  }

  @Test
  void isSaidBackAndMarked() {
    var request = SearchRequest.ALL.within("stiff").within("\"with swelling\"");
    var result = search.search(request);
    assertThat(result.echo())
        .isEqualTo("all decisions; also with stiff; also with the phrase “with swelling”");
    assertThat(result.letters().getFirst().items().getFirst().passages())
        .flatExtracting(Passage::fragments)
        .filteredOn(Fragment::hit)
        .extracting(Fragment::text)
        .containsExactly("stiff", "with swelling");
  }

  @Test
  void whatIsWrongInAnyOfThemIsTold() {
    var result = search.search(KNEE.within("\"with swelling"));
    assertThat(result.notices()).isNotEmpty();
  }

  @Test
  void moreThanTheIndexTakesIsRefusedInASentence() {
    var request = SearchRequest.of("knee");
    for (var first = 0; first < 4_000; first += 200) {
      request = request.within(any(first, 200));
    }
    var result = search.search(request);
    assertThat(result.totalItems()).isZero();
    assertThat(result.notices()).anyMatch(notice -> notice.contains("too much at once"));
  }

  /** A query that looks up so many words. */
  private static String any(int first, int words) {
    return IntStream.range(first, first + words)
        .mapToObj(word -> "word" + word)
        .collect(Collectors.joining(" OR ", "knee OR ", ""));
  }

  @Test
  void blankOnesAskNothing() {
    assertThat(SearchRequest.ALL.within(" ").within("knee").within(" knee "))
        .isEqualTo(SearchRequest.ALL.within("knee"));
  }
}
