package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.PARTIALLY_OVERTURNED;
import static rationale.model.Outcome.UPHELD;
import static rationale.search.SearchFixture.found;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.IndexException;
import rationale.index.SampleLetters;
import rationale.model.DisputedItem;

class DecisionSearchTest {
  private static final SearchRequest OVERTURNED_ONLY =
      SearchRequest.ALL.with(Facet.OUTCOME, "overturned");

  @TempDir private Path folder;
  private DecisionSearch search;

  @BeforeEach
  void index() {
    var visits = item("PT visit", UPHELD, SampleLetters.THERAPY, "Too many visits.");
    search =
        SearchFixture.over(
            folder,
            letter(
                "CM14-0012345",
                LocalDate.of(2014, 5, 1),
                "A worker with knee pain.",
                item("Psychology visits", UPHELD, SampleLetters.COUNSELLING, "Not needed."),
                item("Physical therapy", OVERTURNED, SampleLetters.THERAPY, "It helps.")),
            letter(
                "CM15-0000002",
                LocalDate.of(2015, 6, 30),
                "A worker with shoulder pain.",
                Collections.nCopies(15, visits).toArray(new DisputedItem[0])),
            letter("undated", null, null, item("MRI", UPHELD, SampleLetters.IMAGING, "No.")));
  }

  @AfterEach
  void close() {
    search.close();
  }

  @Test
  void anOutcomeBelongsToItsOwnItem() {
    var therapy = OVERTURNED_ONLY.withWords("physical therapy").requiringAll(true);
    assertThat(found(search, therapy)).containsExactly("CM14-0012345#2");
    var psychology = OVERTURNED_ONLY.with(Facet.TREATMENT, "psych-services.therapies");
    assertThat(search.search(psychology).totalItems()).isZero();
    assertThat(found(search, OVERTURNED_ONLY.with(Facet.TREATMENT, "rehabilitation")))
        .containsExactly("CM14-0012345#2");
  }

  @Test
  void aLetterWithManyLikeItemsShowsOnce() {
    var result = search.search(SearchRequest.of("visit"));
    assertThat(result.totalItems()).isEqualTo(16);
    assertThat(result.totalLetters()).isEqualTo(2);
    assertThat(result.letters()).hasSize(2);
    var many =
        result.letters().stream().filter(l -> l.letterId().equals("CM15-0000002")).findFirst();
    assertThat(many.orElseThrow().items()).hasSize(3);
    assertThat(many.orElseThrow().more()).isEqualTo(12);
    assertThat(many.orElseThrow().alsoDecided()).isEmpty();
  }

  @Test
  void aLetterTellsWhatElseItDecided() {
    var letter = search.search(OVERTURNED_ONLY).letters().getFirst();
    assertThat(letter.outcome()).isEqualTo(PARTIALLY_OVERTURNED);
    assertThat(letter.caseNumber()).isEqualTo("CM14-0012345");
    assertThat(letter.decisionDate()).isEqualTo("2014-05-01");
    assertThat(letter.alsoDecided()).containsExactly(new OtherItem(1, "Psychology visits", UPHELD));
  }

  @Test
  void everythingIsListedNewestFirstAndUndatedLast() {
    var newest = search.search(SearchRequest.ALL);
    assertThat(newest.letters())
        .extracting(LetterHits::letterId)
        .containsExactly("CM15-0000002", "CM14-0012345", "undated");
    var oldest = search.search(SearchRequest.ALL.sortedBy(Sort.OLDEST));
    assertThat(oldest.letters())
        .extracting(LetterHits::letterId)
        .containsExactly("CM14-0012345", "CM15-0000002", "undated");
    assertThat(newest.echo()).isEqualTo("all decisions");
  }

  @Test
  void pagesPartTheLettersWithoutLossOrRepetition() {
    var all = SearchRequest.ALL.pagesOf(2);
    var pages = IntStream.rangeClosed(1, 2).mapToObj(page -> search.search(all.onPage(page)));
    assertThat(pages.flatMap(page -> page.letters().stream()).map(LetterHits::letterId))
        .containsExactly("CM15-0000002", "CM14-0012345", "undated");
  }

  @Test
  void aPagePastTheLastSaysSo() {
    for (var page : new int[] {3, 1_000_000, Integer.MAX_VALUE}) {
      var result = search.search(SearchRequest.ALL.pagesOf(2).onPage(page));
      assertThat(result.letters()).isEmpty();
      assertThat(result.totalLetters()).isEqualTo(3);
      assertThat(result.totalItems()).isEqualTo(18);
      assertThat(result.pages()).isEqualTo(2);
      assertThat(result.notices())
          .containsExactly("There is no page " + page + "; the last is page 2.");
    }
  }

  @Test
  void rangesLeaveOutWhatIsUndated() {
    var range = DateRange.parse("2014-05..2015-05").orElseThrow();
    assertThat(found(search, SearchRequest.ALL.with(DateField.DECIDED, range)))
        .containsExactly("CM14-0012345#1", "CM14-0012345#2");
    var open = DateRange.parse("2014-05-02..").orElseThrow();
    assertThat(search.count(SearchRequest.ALL.with(DateField.DECIDED, open))).isEqualTo(15);
  }

  // span queries that were told that nobody wants scores fail when asked for them
  @Test
  void wordsNearEachOtherAreCountedUnderAFilter() {
    var request = SearchRequest.of("physical therapy").with(Facet.OUTCOME, "upheld");
    assertThat(search.search(request).totalItems()).isEqualTo(search.count(request)).isPositive();
  }

  @Test
  void anExcludedValueIsAbsentAndOfferedBack() {
    var request = SearchRequest.ALL.excluding(Facet.TREATMENT, "rehabilitation");
    var result = search.search(request);
    assertThat(found(search, request)).containsExactly("CM14-0012345#1", "undated#1");
    assertThat(result.values(Facet.TREATMENT).getFirst())
        .returns("rehabilitation", FacetCount::slug)
        .returns(true, FacetCount::excluded)
        .returns(16L, FacetCount::count);
    assertThat(result.echo()).isEqualTo("all decisions; Treatment: not Rehabilitation");
  }

  @Test
  void anUnknownValueMatchesNothingAndIsNamed() {
    var result = search.search(SearchRequest.ALL.with(Facet.SPECIALTY, "wizardry"));
    assertThat(result.totalItems()).isZero();
    assertThat(result.notices())
        .containsExactly("No decision has “wizardry” as its reviewer specialty.");
    assertThat(result.values(Facet.SPECIALTY))
        .contains(new FacetCount("wizardry", "wizardry", 0, true, false, List.of()));
  }

  @Test
  void aCaseNumberFindsItsLetterHoweverItIsWritten() {
    for (var words : new String[] {"CM14-0012345", "14-12345", "cm14 - 0012345", " 14-0012345 "}) {
      assertThat(search.search(SearchRequest.of(words)).letters())
          .extracting(LetterHits::letterId)
          .containsExactly("CM14-0012345");
    }
  }

  @Test
  void aCaseNumberThatNoLetterHasIsReadAsWords() {
    var result = search.search(SearchRequest.of("10-2016"));
    assertThat(result.totalItems()).isZero();
    assertThat(result.notices())
        .containsExactly("No letter has the case number 10-2016; it was searched for as words.");
  }

  @Test
  void anEmptyIndexAnswersWithNothing(@TempDir Path empty) {
    try (var none = SearchFixture.over(empty)) {
      var result = none.search(SearchRequest.of("knee").with(Facet.OUTCOME, "upheld"));
      assertThat(result.totalItems()).isZero();
      assertThat(result.letters()).isEmpty();
      assertThat(none.items(SearchRequest.ALL, 10)).isEmpty();
    }
  }

  @Test
  void aFolderWithoutIndexIsRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> DecisionSearch.open(empty))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no index in " + empty)
        .hasMessageContaining("import letters first");
  }
}
