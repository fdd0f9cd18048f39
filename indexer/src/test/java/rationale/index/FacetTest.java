package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rationale.model.CaseDates;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineFamily;
import rationale.model.Letter;
import rationale.model.Outcome;

class FacetTest {
  private static final LocalDate REVIEWED = LocalDate.of(2016, 2, 1);
  private static final Letter SILENT =
      SampleLetters.letter("L", null, null, SampleLetters.item("X", Outcome.UPHELD, ""));

  @Test
  void parametersAreThoseOfTheAddressesInDisplayOrder() {
    assertThat(Arrays.stream(Facet.values()).map(Facet::parameter))
        .containsExactly(
            "outcome",
            "treatment",
            "guideline",
            "ur-guideline",
            "guideline-compared",
            "guideline-set",
            "ur-guideline-set",
            "reason",
            "specialty",
            "body-part",
            "ur-action",
            "licensed",
            "year",
            "days",
            "age",
            "sex");
    assertThat(Facet.named("ur-guideline")).contains(Facet.UR_GUIDELINE);
    assertThat(Facet.named("nothing")).isEmpty();
  }

  @Test
  void whatALetterDoesNotSayIsAValueToo() {
    var item = SILENT.items().getFirst();
    assertThat(Facet.TREATMENT.values(SILENT, item)).containsExactly(List.of("Not classified"));
    for (var facet : List.of(Facet.GUIDELINE, Facet.SPECIALTY, Facet.YEAR, Facet.AGE, Facet.SEX)) {
      assertThat(facet.values(SILENT, item)).containsExactly(List.of("Not stated"));
    }
  }

  @Test
  void aTreatmentHasTwoLevels() {
    var letter =
        SampleLetters.letter(
            "L", null, null, SampleLetters.item("PT", Outcome.UPHELD, SampleLetters.THERAPY, ""));
    assertThat(Facet.TREATMENT.values(letter, letter.items().getFirst()))
        .containsExactly(List.of("Rehabilitation", "Physical Therapy/Occupational Therapy"));
  }

  @Test
  void agesFallIntoBandsThatStandInOrder() {
    assertThat(Stream.of(29, 30, 39, 69, 70, 101).map(AgeBand::of))
        .containsExactly(
            List.of("under 30"),
            List.of("30–39"),
            List.of("30–39"),
            List.of("60–69"),
            List.of("70 and over"),
            List.of("70 and over"));
    assertThat(
            Stream.of("Not stated", "70 and over", "40–49", "under 30")
                .sorted(Facet.AGE.scale().orElseThrow()))
        .containsExactly("under 30", "40–49", "70 and over", "Not stated");
  }

  @Test
  void daysFromUtilizationReviewFallIntoBandsThatStandInOrder() {
    assertThat(Stream.of(-400, -1, 0, 14, 15, 44, 179, 180, 900).map(FacetTest::band))
        .containsExactly(
            "before UR",
            "before UR",
            "0–14",
            "0–14",
            "15–29",
            "30–44",
            "165–179",
            "180 and more",
            "180 and more");
    assertThat(DayBand.of(new CaseDates(null, null, REVIEWED, null, null))).isEmpty();
    assertThat(
            Stream.of("Not stated", "180 and more", "30–44", "105–119", "before UR")
                .sorted(Facet.DAYS.scale().orElseThrow()))
        .containsExactly("before UR", "30–44", "105–119", "180 and more", "Not stated");
  }

  private static String band(int days) {
    var dates = new CaseDates(null, null, REVIEWED.plusDays(days), REVIEWED, null);
    return DayBand.of(dates).getFirst();
  }

  @Test
  void whatASideCitesInAllIsOneValue() {
    assertThat(set(GuidelineFamily.MTUS)).isEqualTo("MTUS only");
    assertThat(set(GuidelineFamily.ODG, GuidelineFamily.MTUS, GuidelineFamily.ACOEM))
        .isEqualTo("MTUS, ACOEM and ODG");
    assertThat(set(GuidelineFamily.NONE)).isEqualTo("None cited");
    assertThat(set()).isEqualTo("Not stated");
  }

  private static String set(GuidelineFamily... families) {
    return GuidelineSet.label(new GuidelineBasis(List.of(families), List.of(), ""));
  }

  @Test
  void yearsStandNewestFirst() {
    assertThat(Stream.of("2015", "Not stated", "2018").sorted(Facet.YEAR.scale().orElseThrow()))
        .containsExactly("2018", "2015", "Not stated");
  }
}
