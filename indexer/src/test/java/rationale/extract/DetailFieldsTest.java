package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.letter.Passage;
import rationale.model.BodyPart;
import rationale.model.Field;
import rationale.model.Found;
import rationale.model.ItemDetails;
import rationale.model.Laterality;
import rationale.model.Modification;
import rationale.model.Outcome;
import rationale.model.Quantity;
import rationale.model.Quantity.Unit;
import rationale.vocabulary.Treatments;

class DetailFieldsTest {
  private final DetailFields fields = new DetailFields();
  private final Treatments treatments = Treatments.load();
  private final Findings findings = new Findings();

  private ItemDetails read(String request) {
    return read(request, null);
  }

  private ItemDetails read(String request, @Nullable String rationale) {
    var heading = Passage.of(request);
    var upheld = new Found<>(Outcome.UPHELD, heading.span());
    return fields.read(
        1,
        new ItemParts(
            heading, upheld, null, null, rationale == null ? null : Passage.of(rationale)),
        treatments.classify(request).orElse(null),
        findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Physical therapy 2 times a week for 6 weeks            | 12  | VISITS
          Acupuncture, one to two times per week for four weeks  | 8   | VISITS
          Chiropractic care twice a week for 3 weeks             | 6   | VISITS
          Physical therapy 6 sessions 2 times a week for 3 weeks | 6   | VISITS
          Eight (8) occupational therapy sessions                | 8   | VISITS
          Spinal manipulation 2 times 8                          | 16  | VISITS
          Follow up office visit times 2                         | 2   | VISITS
          Norco 10/325mg #60                                     | 60  | UNITS
          Wrist braces #2                                        | 2   | UNITS
          Ketoprofen 20% in cream base 240g                      | 240 | GRAMS
          Voltaren 1% gel, #100 grams                            | 100 | GRAMS
          Oral suspension 10mg/ml, 250ml                         | 250 | ML
          Cold therapy unit, 30 day rental                       | 30  | DAYS
          Wheelchair for a 2 month rental                        | 2   | MONTHS
          """)
  void readsHowMuchIsAskedFor(String request, int amount, Unit unit) {
    assertThat(read(request).quantity()).isEqualTo(new Quantity(amount, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "MRI of the lumbar spine at L4-5",
    "Cyclobenzaprine 7.5mg",
    "MRI 1.5 Tesla",
    "Fanatrex (unknown quantity)",
    "Take 1 tab before the exam"
  })
  void takesNoDoseLevelOrFieldStrengthForAQuantity(String request) {
    assertThat(read(request).quantity()).isNull();
  }

  @Test
  void readsPartsWithTheirSidesAlongAList() {
    assertThat(read("PT for the lumbar spine, left shoulder, wrist and hip").bodyParts())
        .containsExactly(
            new BodyPart("Low back", null),
            new BodyPart("Shoulder", Laterality.LEFT),
            new BodyPart("Wrist", Laterality.LEFT),
            new BodyPart("Hip", Laterality.LEFT));
  }

  @Test
  void givesNoSideToWhatTheBodyHasOnce() {
    assertThat(read("Acupuncture, neck, right hand and head").bodyParts())
        .containsExactly(
            new BodyPart("Neck", null),
            new BodyPart("Hand", Laterality.RIGHT),
            new BodyPart("Head", null));
  }

  @Test
  void readsAbbreviatedLimbsSpineLevelsAndSidesThatFollow() {
    assertThat(read("NCS/EMG RUE").bodyParts())
        .containsExactly(new BodyPart("Upper extremity", Laterality.RIGHT));
    assertThat(read("Facet injections L4-5, L5-S1").bodyParts())
        .containsExactly(new BodyPart("Low back", null));
    assertThat(read("MRI knee, left").bodyParts())
        .containsExactly(new BodyPart("Knee", Laterality.LEFT));
    assertThat(read("Left total knee arthroplasty").bodyParts())
        .containsExactly(new BodyPart("Knee", Laterality.LEFT));
  }

  @Test
  void readsThePortionsOfAModifiedRequest() {
    var details =
        read(
            "Acupuncture for 8 sessions was the original request. Acupuncture for 6 sessions was"
                + " authorized by the Claims Administrator. The remaining IMR eligible portion of"
                + " the original request, Acupuncture for 2 sessions is");
    assertThat(details.modification())
        .isEqualTo(
            new Modification(
                "Acupuncture for 8 sessions",
                "Acupuncture for 6 sessions",
                "Acupuncture for 2 sessions"));
    assertThat(details.quantity()).isEqualTo(new Quantity(2, Unit.VISITS));
  }

  @Test
  void readsPortionsThatLeaveTheWholeRequestInDispute() {
    assertThat(
            read("Purchase of a commode was the original request. The Claims Administrator"
                    + " authorized a commode for 1 month, leaving the original request IMR"
                    + " eligible. The original request, purchase of a commode is")
                .modification())
        .isEqualTo(
            new Modification(
                "Purchase of a commode", "a commode for 1 month", "purchase of a commode"));
  }

  @Test
  void readsWhenARetrospectiveTreatmentWasGiven() {
    var details = read("Retrospective Cyclobenzaprine 5mg #30 DOS: 11/14/16");
    assertThat(details.retrospective()).isTrue();
    assertThat(details.dateOfService()).isEqualTo(LocalDate.of(2016, 11, 14));
    assertThat(read("Retrospective injection").retrospective()).isTrue();
    assertThat(read("Injection").retrospective()).isFalse();
  }

  @Test
  void knowsAServiceThatGoesWithASurgery() {
    assertThat(read("Associated surgical service: Cold therapy unit").associatedSurgicalService())
        .isTrue();
  }

  @Test
  void everyFieldRemembersItsPlace() {
    read("MRI knee, left, 2 visits DOS: 11/14/2016");
    assertThat(findings.has(Field.BODY_PARTS, 1)).isTrue();
    assertThat(findings.has(Field.QUANTITY, 1)).isTrue();
    assertThat(findings.has(Field.DATE_OF_SERVICE, 1)).isTrue();
  }

  @Test
  void tellsInWhichSentenceEachReasonIsGiven() {
    var rationale =
        "The guideline allows ten visits over eight weeks. The worker has completed 24 visits of"
            + " therapy, which exceeds the guideline. There is no documentation of functional"
            + " improvement from them. The request is not medically necessary.";
    var details = read("Physical therapy, 12 visits", rationale);
    assertThat(details.reasons()).hasSizeGreaterThan(1);
    assertThat(details.reasonSentences()).hasSameSizeAs(details.reasons());
    assertThat(details.reasonSentences())
        .extracting(span -> span.of(rationale))
        .contains("There is no documentation of functional improvement from them.")
        .allMatch(sentence -> sentence.endsWith("."));
  }
}
