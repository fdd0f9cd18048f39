package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.letter.LetterText;
import rationale.letter.Passage;
import rationale.letter.Sections;
import rationale.model.Diagnosis;
import rationale.model.LetterDetails;
import rationale.model.UrAction;

class CaseFieldsTest {
  private final CaseFields fields = new CaseFields();

  private LetterDetails read(String summary) {
    return read(summary, summary);
  }

  private LetterDetails read(String letter, String summary) {
    var sections = Sections.of(new LetterText(letter, List.of(0)));
    return fields.read(sections, Passage.of(summary), false, new Findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Utilization review denied the request on 1/2/2016.                         | DENIED
          The claims administrator failed to approve a request for MRI imaging.      | DENIED
          This case was previously non-certified on 12/01/2016 due to missing notes. | DENIED
          The original utilization review modified therapy to 6 sessions.            | MODIFIED
          The UR determination was deferred until records arrive.                    | DELAYED
          """)
  void readsWhatUtilizationReviewDid(String summary, UrAction action) {
    assertThat(read(summary).urAction()).isEqualTo(action);
  }

  @Test
  void takesNoModifiedDutyForAModifiedRequest() {
    assertThat(read("The worker returned to modified duty.").urAction()).isNull();
  }

  @Test
  void readsDiagnosesWithTheirCodes() {
    assertThat(
            read("Diagnoses included lumbar sprain (S33.5XXA), radiculopathy (M54.16) and obesity.")
                .diagnoses())
        .containsExactly(
            new Diagnosis("lumbar sprain", "S33.5XXA"),
            new Diagnosis("radiculopathy", "M54.16"),
            new Diagnosis("obesity", null));
    assertThat(read("He was diagnosed as having cervicalgia (723.1).").diagnoses())
        .containsExactly(new Diagnosis("cervicalgia", "723.1"));
    assertThat(read("Diagnoses: vertigo (780.4; from 2015: R42) and depression (311).").diagnoses())
        .containsExactly(new Diagnosis("vertigo", "780.4"), new Diagnosis("depression", "311"));
  }

  @Test
  void takesDiagnosticStudiesForNoDiagnosis() {
    assertThat(read("Treatment has included diagnostic studies and medication.").diagnoses())
        .isEmpty();
  }

  @Test
  void listsTheDocumentsReviewed() {
    var letter =
        """
        DOCUMENTS REVIEWED
        The following relevant documents were reviewed and considered. These documents included:
        - Application of Independent Medical Review
        - Utilization Review Determination

        CLINICAL CASE SUMMARY
        He fell.
        """;
    assertThat(read(letter, "He fell.").documentsReviewed())
        .containsExactly(
            "Application of Independent Medical Review", "Utilization Review Determination");
  }
}
