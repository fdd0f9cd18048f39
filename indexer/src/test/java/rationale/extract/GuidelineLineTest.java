package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.model.GuidelineFamily.ACOEM;
import static rationale.model.GuidelineFamily.MTUS;
import static rationale.model.GuidelineFamily.NONE;
import static rationale.model.GuidelineFamily.ODG;
import static rationale.model.GuidelineFamily.OTHER;

import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;

class GuidelineLineTest {
  private final GuidelineLine line = new GuidelineLine();

  private List<GuidelineFamily> families(String text) {
    return line.read(text).families();
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
  void prosePartOfTheMtusIsCited() {
    assertThat(
            families(
                "The Claims Administrator based its decision on the Official Disability Guidelines"
                    + " (ODG), Pain Chapter, which is not part of the MTUS."))
        .containsExactly(ODG);
  }

  @Test
  void citationsAreSplitIntoTitleYearAndSections() {
    assertThat(
            line.read(
                    "Decision based on MTUS Low Back Complaints 2004, Section(s): Initial Care,"
                        + " Summary, and Chronic Pain Medical Treatment 2016, Section(s): Facet"
                        + " blocks. Decision based on Non-MTUS Citation ACOEM, Low Back Disorders,"
                        + " pg. 607.")
                .citations())
        .containsExactly(
            new GuidelineCitation(
                MTUS, "Low Back Complaints", 2004, List.of("Initial Care", "Summary"), null),
            new GuidelineCitation(
                MTUS, "Chronic Pain Medical Treatment", 2016, List.of("Facet blocks"), null),
            new GuidelineCitation(
                ACOEM, "ACOEM, Low Back Disorders, pg. 607", null, List.of(), "607"));
  }

  @Test
  void pagesAreKeptAsWritten() {
    assertThat(
            line.read("Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98-99.")
                .citations())
        .containsExactly(
            new GuidelineCitation(
                MTUS, "Chronic Pain Treatment Guidelines", null, List.of(), "98-99"));
  }
}
