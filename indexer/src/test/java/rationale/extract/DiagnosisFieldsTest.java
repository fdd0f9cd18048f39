package rationale.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.letter.Passage;
import rationale.model.Diagnosis;
import rationale.model.Field;

class DiagnosisFieldsTest {
  private final DiagnosisFields fields = new DiagnosisFields();

  private String read(String summary) {
    return fields.read(Passage.of(summary), new Findings()).stream()
        .map(Diagnosis::text)
        .collect(joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          neck sprain and low back pain                     | neck sprain + low back pain
          hypertension and diabetes                         | hypertension + diabetes
          anxiety and depression                            | anxiety + depression
          chronic pain and left knee strain                 | chronic pain + left knee strain
          lumbago and left and right sided sciatica         | lumbago + left and right sided sciatica
          knee pain and rule out meniscal tear              | knee pain + rule out meniscal tear
          ankle sprain rule out ankle fracture              | ankle sprain + rule out ankle fracture
          a head contusion, nausea and a neck strain        | head contusion + nausea + neck strain
          contusion of the ribs and wrist and knee sprain   | contusion of the ribs and wrist + knee sprain
          """)
  void partsDiagnosesThatAnAndJoins(String list, String diagnoses) {
    assertThat(read("Diagnoses include " + list + ".")).isEqualTo(diagnoses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pain and stiffness of the knee",
        "lumbar sprain and strain",
        "sprain and strain of the neck",
        "disc protrusion and annular tear at L4-5",
        "dizziness and giddiness",
        "cervical, thoracic and lumbar injury",
        "neck and shoulder strain",
        "contusion of the lower back and pelvis",
        "sprain of joints and ligaments in the neck",
        "tear of the medial and/or lateral meniscus",
        "shoulder pain and injury",
        "disc bulge with lateral recess and foraminal stenosis",
        "adjustment disorder with mixed anxiety and depressed mood",
        "strain of muscle, fascia, and tendon of the neck, initial encounter",
        "strain in right hip, ankle, and foot",
        "radiculopathy, lumbosacral region (left leg)",
        "pain, unspecified",
        "major depressive disorder, recurrent, moderate"
      })
  void leavesOneDiagnosisWhole(String diagnosis) {
    assertThat(read("The diagnosis is " + diagnosis + ".")).isEqualTo(diagnosis);
  }

  @Test
  void readsListsOfEveryForm() {
    assertThat(read("Diagnoses: 1. Neck strain 2. Wrist sprain. He was seen."))
        .isEqualTo("Neck strain + Wrist sprain");
    assertThat(read("Diagnosed with dorsalgia, unspecified; knee pain; and gout."))
        .isEqualTo("dorsalgia, unspecified + knee pain + gout");
    assertThat(read("She is undergoing treatment for right wrist pain and vertigo."))
        .isEqualTo("right wrist pain + vertigo");
    assertThat(
            read("The doctor gave a diagnosis of \"neck pain with spasm.\" On 1/2/2014 he left."))
        .isEqualTo("neck pain with spasm");
  }

  @Test
  void takesNothingButKnownWordsFromWhatWasTreated() {
    assertThat(read("He was treated for 6 weeks with ibuprofen, rest and physical therapy."))
        .isEmpty();
  }

  @Test
  void aDiagnosisDeniedIsNone() {
    assertThat(read("There was no diagnosis of radiculopathy.")).isEmpty();
  }

  @Test
  void leavesOutHowADiagnosisWasTreated() {
    assertThat(read("Diagnoses: shoulder tear status post repair, knee strain based on MRI."))
        .isEqualTo("shoulder tear + knee strain");
    assertThat(read("Diagnoses: knee strain, status post foot fusion."))
        .isEqualTo("knee strain + status post foot fusion");
  }

  @Test
  void remembersThePlaceOfAList() {
    var findings = new Findings();
    fields.read(Passage.of("Diagnoses: knee strain and vertigo."), findings);
    assertThat(findings.has(Field.DIAGNOSES, 0)).isTrue();
  }
}
