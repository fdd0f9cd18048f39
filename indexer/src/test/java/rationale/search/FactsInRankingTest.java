package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.IMAGING;
import static rationale.index.SampleLetters.THERAPY;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.ItemDetails;

class FactsInRankingTest {
  private static final String LONG_TALK =
      "The guideline speaks of surgery, of surgery being considered, and of MRI before surgery.";

  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search =
        SearchFixture.over(
            folder,
            letter("quoted", null, null, item("MRI", UPHELD, IMAGING, LONG_TALK)),
            letter("concluded", null, null, concluded()),
            letter("therapy", null, null, item("Therapy", UPHELD, THERAPY, "MRI of hand seen.")),
            letter("hand", null, null, withPart("Hand")),
            letter("thumb", null, null, withPart("Thumb")),
            letter("ten", null, null, item("Ten visits", UPHELD, "The patient had tens of them.")),
            letter("tens", null, null, item("TENS rental", UPHELD, "No trial.")),
            letter("ct", null, null, item("CT of the head", UPHELD, "No injury.")),
            letter("cts", null, null, item("Night splint", UPHELD, "CTS is not shown.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void whatTheReviewerConcludesCountsMoreThanWhatIsQuoted() {
    assertThat(found("MRI surgery not being considered")).startsWith("concluded", "quoted");
  }

  @Test
  void aKindOfTreatmentNamedCountsMoreThanOneMentioned() {
    assertThat(found("MRI hand")).first().isNotEqualTo("therapy");
    assertThat(found("MRI hand")).contains("therapy");
  }

  @Test
  void aPartOfTheBodyNearTheOneNamedCountsToo() {
    assertThat(found("numb hand")).startsWith("hand", "thumb");
  }

  @Test
  void aFactAloneFindsNothing() {
    assertThat(found("knee x-ray")).isEmpty();
  }

  @Test
  void exactWordsNameNothing() {
    var exact = SearchRequest.of("MRI surgery not being considered").exactly(true);
    assertThat(SearchFixture.found(search, exact)).first().isEqualTo("quoted#1");
    assertThat(search.search(exact).echo()).doesNotContain("Reason", "Treatment");
  }

  @Test
  void theReaderIsToldWhatComesFirst() {
    assertThat(search.search(SearchRequest.of("MRI surgery not being considered")).echo())
        .endsWith(
            "; first those with Reason: surgery is not planned or considered,"
                + " Treatment: Imaging/Radiology");
  }

  @Test
  void whatRanksIsSaidAfterTheFiltersAndOnlyWhereItRanks() {
    var request =
        SearchRequest.of("MRI surgery not being considered").with(Facet.OUTCOME, "upheld");
    assertThat(search.search(request).echo())
        .containsSubsequence("; Outcome: Upheld; first those with Reason: surgery");
    assertThat(search.search(request.sortedBy(Sort.NEWEST)).echo()).endsWith("; Outcome: Upheld");
  }

  @Test
  void tensIsNoNumberAndCtsNoScans() {
    assertThat(found("TENS")).containsExactly("tens");
    assertThat(found("tens unit")).containsExactly("tens");
    assertThat(found("tens")).containsExactly("ten");
    assertThat(found("CT")).containsExactly("ct");
    assertThat(found("cts")).containsExactly("cts");
  }

  private static DisputedItem concluded() {
    return with(
        item("MRI of the wrist", UPHELD, IMAGING, "It is not being considered."),
        new ItemDetails(
            List.of(), null, false, null, null, false, List.of("surgery-not-planned"), List.of()));
  }

  private static DisputedItem withPart(String part) {
    return with(
        item("Care", UPHELD, "The hand is numb."),
        new ItemDetails(
            List.of(new BodyPart(part, null)),
            null,
            false,
            null,
            null,
            false,
            List.of(),
            List.of()));
  }

  private static DisputedItem with(DisputedItem item, ItemDetails details) {
    return new DisputedItem(
        item.number(),
        item.request(),
        item.outcome(),
        item.treatment(),
        item.claimsAdministratorGuidelines(),
        item.reviewerGuidelines(),
        item.rationale(),
        details);
  }

  private static List<String> found(String words) {
    return search.items(SearchRequest.of(words), 100).stream().map(ItemHit::letterId).toList();
  }
}
