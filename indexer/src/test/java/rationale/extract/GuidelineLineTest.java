package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.model.GuidelineFamily.ACOEM;
import static rationale.model.GuidelineFamily.MTUS;
import static rationale.model.GuidelineFamily.NONE;
import static rationale.model.GuidelineFamily.ODG;
import static rationale.model.GuidelineFamily.OTHER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;

class GuidelineLineTest {
  private static final LocalDate EARLY = LocalDate.of(2014, 6, 2);
  private static final LocalDate LATE = LocalDate.of(2019, 6, 3);

  private final GuidelineLine line = new GuidelineLine();

  private List<GuidelineFamily> families(String text) {
    return families(text, null);
  }

  private List<GuidelineFamily> families(String text, @Nullable LocalDate decided) {
    return line.read(text, decided).families();
  }

  @Test
  void anAcoemChapterCitedAsTheMtusIsBoth() {
    assertThat(families("Decision based on MTUS Knee Complaints 2004."))
        .containsExactly(MTUS, ACOEM);
  }

  @Test
  void theMtusNamedToSayItWasNotUsedIsNotCited() {
    assertThat(
            families(
                "The Claims Administrator did not base their decision on the MTUS. Decision based on"
                    + " Non-MTUS Citation Official Disability Guidelines (ODG), Pain."))
        .containsExactly(ODG);
  }

  @Test
  void acoemOutsideTheMtusIsAcoemAlone() {
    assertThat(families("Decision based on Non-MTUS Citation ACOEM Hip and Groin Disorders."))
        .containsExactly(ACOEM);
  }

  @Test
  void noEvidenceCitedStandsAlone() {
    assertThat(families("The Expert Reviewer did not cite any medical evidence for its decision."))
        .containsExactly(NONE);
  }

  @Test
  void anUnknownSourceIsAnother() {
    assertThat(families("Decision based on Non-MTUS Citation A handbook of splints."))
        .containsExactly(OTHER);
  }

  @Test
  void theMtusNamedAloneIsCitedToo() {
    assertThat(line.read("Decision based on MTUS.", EARLY).citations())
        .extracting(GuidelineCitation::title)
        .containsExactly("Medical Treatment Utilization Schedule");
  }

  @Test
  void anAddressAloneIsASource() {
    assertThat(
            line.read(
                    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain"
                        + " and Other Medical Treatment Guidelines www.example.org.",
                    EARLY)
                .citations())
        .extracting(GuidelineCitation::title)
        .containsExactly("Pain", "www.example.org");
  }

  @Test
  void aReviewerMayRelyOnTheOtherSidesGuidelines() {
    var administrator = line.read("Decision based on MTUS Knee Complaints 2004.", EARLY);
    var reviewer =
        line.read(
            "The Expert Reviewer found the guidelines used by the Claims Administrator relevant.",
            EARLY);
    assertThat(line.adopting(reviewer, administrator).citations())
        .isEqualTo(administrator.citations());
  }

  @Test
  void theThirdEditionOfAcoemIsNotAdoptedBeforeTheMtusBecameIt() {
    var prose = "The Physician Reviewer based his/her decision on the ACOEM Low Back Disorders";
    assertThat(families(prose, EARLY)).containsExactly(ACOEM);
    assertThat(families(prose, LATE)).containsExactly(MTUS, ACOEM);
  }

  @Test
  void theSecondEditionOfAcoemIsAdopted() {
    assertThat(
            families(
                "The Physician Reviewer based his/her decision on the ACOEM guidelines, Chapter 12",
                EARLY))
        .containsExactly(MTUS, ACOEM);
  }

  @Test
  void theMtusOfTodayIsAcoemsUnlessAnEditionOfBeforeIsCited() {
    assertThat(families("Decision based on MTUS.", EARLY)).containsExactly(MTUS);
    assertThat(families("Decision based on MTUS.", LATE)).containsExactly(MTUS, ACOEM);
    assertThat(families("Decision based on MTUS Chronic Pain 2017.", LATE))
        .containsExactly(MTUS, ACOEM);
    assertThat(families("Decision based on MTUS Chronic Pain Medical Treatment 2016.", LATE))
        .containsExactly(MTUS);
    assertThat(families("Decision based on Non-MTUS Citation ACOEM Knee Disorders.", LATE))
        .containsExactly(ACOEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "; ", "ODG ", "Low Back, ", "A B C ", "American A of B ", "pages 1, ", ". "})
  void aLineOfOneThingOverAndOverIsRead(String unit) {
    for (var opening : List.of("", "Decision based on MTUS ", "Decision based on Non-MTUS ")) {
      var text = opening + unit.repeat(20_000 / unit.length());
      assertThat(line.read(text, null).text()).isEqualTo(text);
    }
  }
}
