package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.model.Treatment;

class TreatmentsTest {
  private final Treatments treatments = Treatments.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Physical therapy with massage, 8 visits        | Rehabilitation       | Physical Therapy/Occupational Therapy
          Pre-operative PT/PTT                           | Surgery              | Adjunct Surgical Services
          Associated surgical service: knee brace        | DMEPOS               | Prosthetics/Orthotics
          Associated surgical service: assistant surgeon | Surgery              | Adjunct Surgical Services
          Cyclobenzaprine 10mg #30                       | Pharmaceuticals      | Muscle Relaxant
          Cyclobenzaprine 5% in cream base               | Pharmaceuticals      | Topical Compounds
          Voltaren 75mg #60                              | Pharmaceuticals      | NSAID
          Voltaren 1% gel                                | Pharmaceuticals      | Topical Analgesics
          Consult with a surgeon for the left hand       | Surgery              | Surgical Consult
          Consultation for medial branch blocks          | Evaluation & Management | Medical Specialties
          Lumbar medial branch block at L4-5             | Injection            | Facet Injection
          Lumbar epidural steroid injection with consult | Injection            | Injection
          Referral to a chiropractor                     | Rehabilitation       | Chiropractic
          """)
  void classifiesByWhatDecides(String request, String category, String subcategory) {
    assertThat(treatments.classify(request)).contains(new Treatment(category, subcategory));
  }

  @Test
  void forcesNothingIntoAClass() {
    assertThat(treatments.classify("Something nobody has heard of")).isEmpty();
  }

  @Test
  void namesATreatmentByTheWordsThatClassifyIt() {
    assertThat(treatments.names("Norco 10/325mg, 2 refills, for the low back"))
        .containsExactly("norco");
    assertThat(treatments.names("MRI without contrast of the left knee, 2 visits"))
        .containsExactly("mri");
    assertThat(treatments.names("Eight sessions of Physical Therapy"))
        .containsExactly("physical therapy");
    assertThat(treatments.names("Flurbiprofen 20%, Baclofen 2% cream, 30 grams"))
        .contains("flurbiprofen", "baclofen")
        .doesNotContain("%");
    assertThat(treatments.names("Pre-operative CBC")).containsExactly("pre operative", "cbc");
  }

  @Test
  void wordsThatSayLittleNameNothing() {
    assertThat(treatments.names("Follow-up visit, if needed")).doesNotContain("visit");
    assertThat(treatments.names("Something else")).isEmpty();
  }
}
