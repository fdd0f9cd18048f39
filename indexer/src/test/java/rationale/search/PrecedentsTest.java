package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.IMAGING;
import static rationale.index.SampleLetters.THERAPY;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.ItemDetails;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Span;
import rationale.model.Treatment;

class PrecedentsTest {
  private static final Treatment OPIOIDS = new Treatment("Pharmaceuticals", "Opioids");
  private static final Treatment NSAID = new Treatment("Pharmaceuticals", "NSAID");
  private static final Treatment TESTS =
      new Treatment("Diagnostic Testing", "Other Diagnostic Tests");

  private static final Letter BACK =
      letter(
          "CM20-0000001",
          null,
          null,
          item("MRI of the lumbar spine", UPHELD, IMAGING, "Low back", "no-findings")
              .saying("The reflexes of both legs were brisk and equal."),
          item("Hot pack", UPHELD, null, null).saying("No reason is given for it."),
          item("Sleep study", UPHELD, TESTS, null).saying("Snoring alone does not call for it."),
          item("Hydrocodone 10mg #60", UPHELD, OPIOIDS, null, "no-improvement")
              .saying("The pain score stayed at eight."));

  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search =
        SearchFixture.over(
            folder,
            BACK,
            one(
                "CM20-0000002",
                item("MRI of the right knee", UPHELD, IMAGING, "Knee", "no-findings")
                    .saying("The reflexes of both legs were brisk and equal.")),
            one(
                "CM20-0000003",
                item("Lumbar MRI", UPHELD, IMAGING, "Low back").saying("No film was taken.")),
            one(
                "CM20-0000004",
                item("Magnetic resonance imaging, low back", UPHELD, IMAGING, "Low back")
                    .saying("The reflexes of the legs were brisk.")),
            one(
                "CM20-0000005",
                item("X-ray of the lumbar spine", UPHELD, IMAGING, "Low back", "no-findings")
                    .saying("The reflexes of both legs were equal and brisk.")),
            one(
                "CM20-0000006",
                item("MRI of the neck", OVERTURNED, IMAGING, "Neck", "criteria-met")
                    .saying("The reflexes of both arms were brisk.")),
            one(
                "CM20-0000007",
                item("MRI of the hip", OVERTURNED, IMAGING, "Hip", "findings-support")
                    .saying("The left reflex is lost.")),
            one(
                "CM20-0000008",
                item("Tramadol 50mg #60", UPHELD, OPIOIDS, null, "no-improvement")
                    .saying("The pain score stayed at eight.")),
            letter(
                "CM20-0000009",
                null,
                null,
                item("Norco 5/325mg #30", UPHELD, OPIOIDS, null).saying("Taper it."),
                item("Norco 10/325mg #90", UPHELD, OPIOIDS, null).saying("Taper it.")),
            one(
                "CM20-0000010",
                item("Norco 7.5/325mg #40", UPHELD, OPIOIDS, null).saying("Taper it.")),
            one(
                "CM20-0000011",
                item("Naproxen 550mg", OVERTURNED, NSAID, null, "improvement-shown")
                    .saying("The pain score fell to two.")),
            one(
                "CM20-0000012",
                item("Motrin 800mg", OVERTURNED, NSAID, null).saying("It is cheap.")),
            one(
                "CM20-0000013",
                item("Hot pack for the neck", UPHELD, null, "Neck").saying("It warms.")),
            one(
                "CM20-0000014",
                item("Physical therapy", OVERTURNED, THERAPY, null).saying("It helps.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void theSameProcedureForTheSamePartOfTheBodyComesFirstUnderWhateverName() {
    assertThat(ids(search.precedents(BACK, 1, 2).same()))
        .containsExactlyInAnyOrder("CM20-0000004#1", "CM20-0000003#1");
  }

  @Test
  void theSameProcedureElsewhereComesBeforeAnotherProcedureThere() {
    assertThat(ids(search.precedents(BACK, 1, 9).same()).subList(2, 4))
        .containsExactly("CM20-0000002#1", "CM20-0000005#1");
  }

  @Test
  void theSameDrugComesBeforeAnotherOfItsClass() {
    var same = search.precedents(BACK, 4, 9).same();
    assertThat(ids(same)).last().isEqualTo("CM20-0000008#1");
    assertThat(same.decisions().getFirst().names()).containsExactly("Hydrocodone");
    assertThat(same.decisions().getLast().names()).isEmpty();
  }

  @Test
  void decisionsThatSayTheSameStandOnce() {
    var same = search.precedents(BACK, 4, 9).same();
    assertThat(ids(same)).hasSize(2);
    assertThat(same.total()).as("four others and the item itself").isEqualTo(5);
  }

  @Test
  void ofTheOppositeOutcomeAnAnswerToAReasonComesFirst() {
    var opposite = search.precedents(BACK, 1, 9).opposite();
    assertThat(opposite.outcome()).isEqualTo(OVERTURNED);
    assertThat(ids(opposite)).containsExactly("CM20-0000007#1", "CM20-0000006#1");
    assertThat(opposite.decisions().getFirst().answers()).containsExactly("findings-support");
    assertThat(opposite.decisions().getFirst().reasons()).isEmpty();
  }

  @Test
  void anotherClassOfTheCategoryStandsInWhereItAnswersAReason() {
    var opposite = search.precedents(BACK, 4, 9).opposite();
    assertThat(ids(opposite)).containsExactly("CM20-0000011#1");
    assertThat(opposite.decisions().getFirst().sameClass()).isFalse();
    assertThat(opposite.all().selection(Facet.TREATMENT).included())
        .containsExactly("pharmaceuticals");
  }

  @Test
  void whatHasNothingToDoWithItDoesNotStandIn() {
    var opposite = search.precedents(BACK, 3, 9).opposite();
    assertThat(opposite.decisions()).isEmpty();
  }

  @Test
  void anItemWithoutClassIsFoundByItsWords() {
    assertThat(ids(search.precedents(BACK, 2, 9).same())).containsExactly("CM20-0000013#1");
  }

  @Test
  void howMuchIsAskedForMakesNoLikeness(@TempDir Path other) {
    var asked = item("Salt lamp, 12 visits, 2 times a week for 6 weeks", UPHELD, null, null);
    var alike = item("Salt lamp", UPHELD, null, null).saying("It soothes.");
    var often = item("Reed flute, 12 visits, 2 times a week for 6 weeks", UPHELD, null, null);
    try (var two =
        SearchFixture.over(other, one("often", often.saying("It cools.")), one("alike", alike))) {
      var same = two.precedents(one("asked", asked.saying("It warms.")), 1, 2).same();
      assertThat(ids(same)).containsExactly("alike#1");
    }
  }

  @Test
  void theSearchForAllFindsWhatIsShownAndAsManyAsItSays() {
    for (var item : BACK.items()) {
      var precedents = search.precedents(BACK, item.number(), 9);
      for (var list : List.of(precedents.same(), precedents.opposite())) {
        var all = SearchFixture.found(search, list.all());
        assertThat(all).containsAll(ids(list)).hasSize((int) list.total());
        assertThat(ids(list)).noneMatch(id -> id.startsWith(BACK.id()));
      }
    }
  }

  @Test
  void aLetterThatIsNotInTheIndexHasPrecedentsToo() {
    var draft = one("draft", item("Spine MRI", OVERTURNED, IMAGING, null).saying("It is needed."));
    var precedents = search.precedents(draft, 1, 1);
    assertThat(precedents.same().total()).isEqualTo(2);
    assertThat(precedents.opposite().total()).isEqualTo(4);
  }

  @Test
  void anEmptyIndexHasNone(@TempDir Path empty) {
    try (var nothing = SearchFixture.over(empty)) {
      var precedents = nothing.precedents(BACK, 1, 3);
      assertThat(precedents.same().decisions()).isEmpty();
      assertThat(precedents.opposite().total()).isZero();
    }
  }

  private static List<String> ids(PrecedentList list) {
    return list.decisions().stream().map(each -> each.decision().id()).toList();
  }

  private static Letter one(String id, DisputedItem item) {
    return letter(id, null, null, item);
  }

  private static Request item(
      String request,
      Outcome outcome,
      @Nullable Treatment treatment,
      @Nullable String part,
      String... reasons) {
    return new Request(request, outcome, treatment, part, List.of(reasons));
  }

  private record Request(
      String request,
      Outcome outcome,
      @Nullable Treatment treatment,
      @Nullable String part,
      List<String> reasons) {
    DisputedItem saying(String rationale) {
      var parts = part == null ? List.<BodyPart>of() : List.of(new BodyPart(part, null));
      var details =
          new ItemDetails(
              parts,
              null,
              false,
              null,
              null,
              false,
              reasons,
              List.of(new Span(0, rationale.length())));
      var none = GuidelineBasis.MISSING;
      return new DisputedItem(1, request, outcome, treatment, none, none, rationale, details);
    }
  }
}
