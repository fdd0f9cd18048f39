package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.IMAGING;
import static rationale.index.SampleLetters.THERAPY;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.UPHELD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.index.Facet;
import rationale.index.SampleLetters;
import rationale.model.Letter;
import rationale.search.Suggestion.Leads;

class SuggestionsTest {
  private static DecisionSearch search;

  @BeforeAll
  static void index(@TempDir Path folder) {
    search =
        SearchFixture.over(
            folder,
            letter(
                "CM14-0012345",
                null,
                "A worker with knee pain.",
                item("Physical therapy 12 visits", UPHELD, THERAPY, "Too many."),
                item("physical  therapy, 2x6", OVERTURNED, THERAPY, "It helps.")),
            letter(
                "CM14-0123999",
                null,
                null,
                item("MRI of the lumbar spine", UPHELD, IMAGING, "No radiculopathy."),
                item("MRI lumbar spine without contrast", UPHELD, IMAGING, "Radiculitis.")),
            letter("CM15-0012345", null, null, item("MRI of the knee", UPHELD, IMAGING, "No.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<String> texts(String typed) {
    return search.suggest(typed, 8).stream().map(Suggestion::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CM14-00", "cm14-0012345", "14-12345", "CM14 - 001", " 14-0012"})
  void aCaseNumberIsFoundByItsBeginningHoweverItIsWritten(String typed) {
    assertThat(search.suggest(typed, 8))
        .containsExactly(
            new Suggestion("CM14-0012345", null, 2, new Leads.ToLetter("CM14-0012345")));
  }

  @Test
  void theCommonestOfLikeValuesComesFirst(@TempDir Path folder) {
    try (var many = SearchFixture.over(folder, SampleLetters.random(3, 60))) {
      var sections = many.suggest("special studies", 8);
      assertThat(sections).hasSizeGreaterThan(2).allMatch(s -> s.leads() instanceof Leads.ToValue);
      assertThat(sections)
          .extracting(Suggestion::count)
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void whatMayBeginSeveralNumbersOffersThemAll() {
    assertThat(texts("14-1")).containsExactly("CM14-0012345", "CM14-0123999");
    assertThat(texts("CM14")).containsExactly("CM14-0012345", "CM14-0123999");
    assertThat(search.suggest("CM14", 1)).hasSize(1);
    assertThat(texts("CM14-00000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ther phys", "PHYS", "physical th", "occup ther", "PT", "ph th"})
  void aFilterIsFoundByTheBeginningsOfItsWordsAndByItsSynonyms(String typed) {
    var slug = "rehabilitation.physical-therapy-occupational-therapy";
    assertThat(search.suggest(typed, 8))
        .contains(
            new Suggestion(
                "Physical Therapy/Occupational Therapy",
                "Rehabilitation",
                2,
                new Leads.ToValue(Facet.TREATMENT, slug)));
  }

  @Test
  void theInsideOfAWordFindsNoFilter() {
    assertThat(texts("erapy")).isEmpty();
  }

  @Test
  void outcomesAreFiltersToo() {
    assertThat(search.suggest("overt", 8))
        .containsExactly(
            new Suggestion("Overturned", null, 1, new Leads.ToValue(Facet.OUTCOME, "overturned")));
  }

  @Test
  void requestsThatDifferInCaseSpaceAndQuantityAreOne() {
    assertThat(search.suggest("thera", 8))
        .contains(
            new Suggestion(
                "Physical therapy", null, 2, new Leads.ToRequest("request:(Physical therapy)")));
  }

  @Test
  void theMostFrequentRequestComesFirstAndIsFoundInAnyOrderOfWords() {
    assertThat(texts("lum mri"))
        .containsSubsequence("MRI of the lumbar spine", "MRI lumbar spine without contrast");
    assertThat(texts("MRI of the lum")).contains("MRI of the lumbar spine");
  }

  @Test
  void theLastWordIsCompletedFromTheIndexAndTheFirstOnesStay() {
    assertThat(texts("knee radicu")).contains("knee radiculitis", "knee radiculopathy");
    assertThat(texts("\"lumbar spine\" AND radiculo"))
        .containsExactly("\"lumbar spine\" AND radiculopathy");
    assertThat(texts("radiculopathy")).doesNotContain("radiculopathy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "\"", "((((", "a:b:c", "CM", "\u0000", "#", "*", "-"})
  void whatBeginsNothingIsOfferedNothing(String typed) {
    assertThat(search.suggest(typed, 8)).isEmpty();
  }

  @Test
  void textsTooLongToBeTypedAreOfferedNothing() {
    assertThat(search.suggest("knee ".repeat(5_000), 8)).isEmpty();
  }

  @Test
  void everySuggestionFindsExactlyWhatItSays(@TempDir Path folder) {
    var letters = new ArrayList<Letter>(SampleLetters.random(7, 60));
    try (var random = SearchFixture.over(folder, letters)) {
      var choice = new Random(7);
      for (var typed : List.of("lum", "knee th", "phys", "fun", "r", "MRI", "pain", "im kn", "t")) {
        int most = 1 + choice.nextInt(12);
        var suggestions = random.suggest(typed, most);
        assertThat(suggestions).hasSizeLessThanOrEqualTo(most).doesNotHaveDuplicates();
        for (var suggestion : suggestions) {
          assertThat(random.count(((Leads.ToSearch) suggestion.leads()).request()))
              .as(typed + ": " + suggestion)
              .isEqualTo(suggestion.count())
              .isPositive();
        }
      }
      assertThat(random.suggest("lum", 8)).isNotEmpty();
    }
  }

  @Test
  void whatIsTooMuchToCountIsLeftOut(@TempDir Path folder) throws IOException {
    var generation = SearchFixture.publish(folder, 1, SampleLetters.random(7, 60));
    try (var snapshot = Snapshot.open(generation)) {
      var understanding = new Understanding();
      assertThat(understanding.suggestions(snapshot, 0).of("ther", 8))
          .isNotEmpty()
          .allMatch(found -> found.leads() instanceof Leads.ToValue);
      var all = understanding.suggestions(snapshot, Long.MAX_VALUE).of("ther", 8);
      assertThat(all).anyMatch(found -> found.leads() instanceof Leads.ToRequest);
      assertThat(understanding.suggestions(snapshot, 0).of("ther", 8)).isEqualTo(all);
    }
  }

  @Test
  void aRequestWithSomethingMaskedIsNotOffered(@TempDir Path folder) {
    var masked = letter("A", null, null, item("Massage by ██████", UPHELD, "Massage is passive."));
    try (var one = SearchFixture.over(folder, masked)) {
      assertThat(one.suggest("massag", 8)).extracting(Suggestion::text).containsExactly("massage");
    }
  }

  @Test
  void whatWasReplacedIsNoLongerOffered(@TempDir Path folder) {
    var generation =
        SearchFixture.publish(
            folder, 1, List.of(letter("CM16-0000001", null, null, item("Sauna", UPHELD, "Warm."))));
    try (var changing = DecisionSearch.open(folder)) {
      assertThat(changing.suggest("saun", 8)).isNotEmpty();
      SearchFixture.write(
          generation, 2, List.of(letter("CM16-0000001", null, null, item("MRI", UPHELD, "No."))));
      changing.reopen();
      assertThat(changing.suggest("saun", 8)).isEmpty();
      assertThat(changing.suggest("CM16", 8)).extracting(Suggestion::count).containsExactly(1L);
    }
  }
}
