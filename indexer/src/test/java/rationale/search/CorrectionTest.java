package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.UPHELD;
import static rationale.search.SearchFixture.found;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.index.Facet;

/** Words that no decision has, and what is meant by them. */
class CorrectionTest {
  private static DecisionSearch search;

  @BeforeAll
  static void index(@TempDir Path folder) {
    search =
        SearchFixture.over(
            folder,
            letter(
                "A",
                null,
                "A worker with lumbar pain takes paroxetine.",
                item("Naproxen", UPHELD, "Ibuprofen was not tried."),
                item("Acupuncture visits", OVERTURNED, "The knee has improved.")),
            letter("B", null, null, item("Arthroscopy of the knee", UPHELD, "A tear and a wear.")),
            letter("C", null, "A physical worker.", item("MRI", UPHELD, "The knee is bent.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static Optional<Correction> correction(SearchRequest request) {
    return search.search(request).correction();
  }

  @ParameterizedTest
  @CsvSource({
    "naproxin, naproxen, 1",
    "accupuncture, acupuncture, 1",
    "arthoscopy, arthroscopy, 1",
    "lumbr, lumbar, 2",
    "Phisical, physical, 1",
    "xnee's, knee, 3"
  })
  void theNearestWordOfTheIndexIsOfferedWithWhatItFinds(String typed, String meant, long count) {
    var correction = correction(SearchRequest.of(typed).exactly(true)).orElseThrow();
    assertThat(correction.words()).isEqualTo(meant);
    assertThat(correction.count()).isEqualTo(count);
    assertThat(correction.offer())
        .isEqualTo(meant + " (" + count + (count == 1 ? " decision)" : " decisions)"));
    assertThat(correction.problem()).isEqualTo("No decision has “" + typed + "”.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "naproxen", // stands in a decision
        "tolerating naproxens", // its stem does
        "fluoxetine", // a drug that no decision has, near one that some have
        "Anaprox", // known as a synonym
        "tare", // short, and two words are as near
        "weer 2019 L4-5 325mg x",
        "zzzzzzzzzz",
        "",
        "CM14-0000001"
      })
  void aWordThatIsKnownOrNearToNothingStays(String words) {
    assertThat(correction(SearchRequest.of(words)).filter(Correction::searched)).isEmpty();
    assertThat(correction(SearchRequest.of(words)).filter(c -> c.words().contains("paroxetine")))
        .isEmpty();
  }

  @Test
  void whereNoWordIsKnownTheSureCorrectionIsSearched() {
    var typed = SearchRequest.of("naproxin");
    assertThat(correction(typed)).hasValueSatisfying(c -> assertThat(c.searched()).isTrue());
    assertThat(found(search, typed)).containsExactly("A#1");
    assertThat(search.count(typed)).isEqualTo(1);
    assertThat(search.page(typed, 5, null).decisions()).hasSize(1);
    assertThat(search.inLetter("A", typed).in(List.of(1), Passage.REQUEST, "Naproxen 500mg"))
        .hasSize(1);
    assertThat(search.facetValues(Facet.OUTCOME, typed).getFirst().count()).isEqualTo(1);
  }

  @Test
  void whoInsistsIsSearchedForExactly() {
    var exactly = SearchRequest.of("naproxin").exactly(true);
    assertThat(search.count(exactly)).isZero();
    assertThat(correction(exactly)).hasValueSatisfying(c -> assertThat(c.searched()).isFalse());
  }

  @Test
  void besideAKnownWordItIsOnlyOffered() {
    var correction = correction(SearchRequest.of("knee arthoscopy, lumbr")).orElseThrow();
    assertThat(correction.searched()).isFalse();
    assertThat(correction.words()).isEqualTo("knee arthroscopy, lumbar");
    assertThat(correction.problem()).isEqualTo("No decision has “arthoscopy” or “lumbr”.");
    assertThat(correction.count())
        .isEqualTo(search.count(SearchRequest.of("knee arthroscopy, lumbar")));
  }

  @Test
  void itIsCountedUnderTheSameFilters() {
    var upheld = SearchRequest.of("lumbr").exactly(true).with(Facet.OUTCOME, "upheld");
    assertThat(correction(upheld).orElseThrow().count()).isEqualTo(1);
    var none = SearchRequest.of("\"arthoscopy\"").with(Facet.OUTCOME, "overturned");
    assertThat(correction(none).orElseThrow().count()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"accupuncture visits\" AND knee w/5 improvd NOT MRI'"
            + " | '\"acupuncture visits\" AND knee w/5 improved NOT MRI'",
        "'request:arthoscopy AND knee' | 'request:arthroscopy AND knee'",
        "'#lumbr OR naproxin' | '#lumbar OR naproxen'",
        "'atleast1(accupuncture) AND knee' | 'atleast1(acupuncture) AND knee'",
      })
  void ofAQueryOnlyTheWordIsChanged(String typed, String meant) {
    assertThat(correction(SearchRequest.of(typed)).orElseThrow().words()).isEqualTo(meant);
    assertThat(correction(SearchRequest.of(typed)).orElseThrow().searched()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"outcome:upheldd AND knee", "accupun* AND knee"})
  void valuesAndPatternsAreNoWords(String query) {
    assertThat(correction(SearchRequest.of(query))).isEmpty();
  }

  @Test
  void whatOnlyARemovedLetterSaidIsNeverOffered(@TempDir Path folder) {
    var said = letter("A", null, null, item("MRI", UPHELD, "Requested by Wojciechowska."));
    var other = letter("B", null, null, item("MRI", UPHELD, "The knee gives way."));
    var generation = SearchFixture.publish(folder, 1, List.of(said, other));
    SearchFixture.write(
        generation, 2, List.of(letter("A", null, null, item("MRI", UPHELD, "Requested."))));
    try (var after = DecisionSearch.open(folder)) {
      var misspelt = after.search(SearchRequest.of("Wojcechowska"));
      assertThat(misspelt.correction()).isEmpty();
      assertThat(misspelt.echo()).doesNotContain("wojciechowska");
      assertThat(after.search(SearchRequest.of("wojc*")).echo()).doesNotContain("wojciechowska");
    }
  }
}
