package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.letter.Passage;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.WordChoices;

class ReasonFinderTest {
  private final WordChoices choices = WordChoices.load();
  private final Speakers speakers = new Speakers(choices);
  private final ReasonFinder finder = new ReasonFinder(choices);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exceeds-visits          | The request for 18 more sessions is in excess of the guideline's recommendation.
          exceeds-visits          | The patient has had 20 visits, which already exceeds the recommended number of sessions.
          exceeds-duration        | The patient has been taking this muscle relaxant for longer than the recommended two to three weeks.
          no-improvement          | The submitted records do not document objective functional improvement from prior therapy.
          no-improvement          | There is no evidence of functional benefit with the previous injections.
          awaits-response         | Additional visits are dependent on the outcome of the trial that was approved.
          home-exercise           | After this many sessions the claimant should be well versed in an independent home exercise program.
          concurrent-therapy      | Chiropractic at the same time as physical therapy is not supported.
          duplicate               | This would duplicate the brace he was given.
          conservative-care-first | The medical records do not establish that conservative treatment has been exhausted.
          first-line-first        | There is no documentation of a failed trial of gabapentin or an antidepressant.
          oral-possible           | The provider does not explain why a topical cream is needed instead of oral medication.
          medication-tolerated    | There is no indication that pain medication has been reduced or is not tolerated.
          x-rays-first            | There is no documentation of plain radiographs of the shoulder.
          study-done              | The patient already had an MRI of the same knee in March.
          no-red-flags            | There is no documentation of any red flags.
          no-findings             | The examination does not show any focal neurological deficit.
          not-corroborated        | The exam suggests radiculopathy, which is not corroborated by imaging.
          condition-not-shown     | There is no documentation of neuropathic pain.
          no-risk-factor          | There is no documentation of a gastrointestinal risk factor.
          surgery-not-planned     | There is no indication that the patient is a surgical candidate.
          result-changes-nothing  | The provider does not state how the results would change the treatment plan.
          depends-on-denied       | Since the surgery is not medically necessary, the associated cold therapy unit is not medically necessary.
          no-active-program       | There is no documentation that the unit will be used as an adjunct to functional restoration.
          opioid-monitoring       | There is no recent urine drug screen or signed pain contract in the file.
          weaning                 | Given the long use, weaning is recommended.
          not-recommended         | As the guidelines do not recommend this device, the request is not medically necessary.
          unproven                | For this patient's shoulder the procedure remains experimental.
          criteria-not-met        | In this case, the criteria for a spinal cord stimulator have not been met.
          request-incomplete      | The request does not specify the frequency or duration of treatment.
          request-incomplete      | The quantity was not specified.
          no-rationale            | The provider has given no rationale for a second opinion.
          no-exception            | There are no exceptional circumstances in this case.
          """)
  void findsReasonsForRefusal(String reason, String sentence) {
    assertThat(finder.find(speakers.ownSentences(Passage.of(sentence)), Outcome.UPHELD))
        .extracting(Found::value)
        .contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          criteria-met             | The patient meets the criteria for a home unit.
          within-limits            | The six requested visits are within the guideline's recommendation.
          improvement-shown        | The records document functional improvement with prior therapy.
          conservative-care-failed | The patient has failed conservative treatment.
          findings-support         | The examination shows motor weakness and other neurological deficits.
          surgery-approved         | The associated surgery has been approved.
          risk-shown               | This worker is at high risk for a clot.
          """)
  void findsReasonsForGranting(String reason, String sentence) {
    assertThat(finder.find(speakers.ownSentences(Passage.of(sentence)), Outcome.OVERTURNED))
        .extracting(Found::value)
        .contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ODG states that scans are not indicated where there are no red flags.",
        "Per the guidelines, more visits are not supported without functional improvement.",
        "The MTUS says: \"There is no benefit without objective functional improvement.\"",
        "Guidelines recommend ten visits. When visits exceed the guideline, factors should be"
            + " noted.",
        "According to ACOEM, surgery without failed conservative care is not recommended.",
        "Patients should not receive topicals where oral medication has not been tried.",
        "Utilization review denied the scan for lack of neurological deficits.",
        "This decision should not be read as advice that weaning should begin at once."
      })
  void takesNoReasonFromWhatOthersSay(String text) {
    assertThat(finder.find(speakers.ownSentences(Passage.of(text)), Outcome.UPHELD)).isEmpty();
  }

  @Test
  void givesEachReasonOnceWithItsSentence() {
    var clean =
        """
        The guideline reserves scans for cases with red flags. In this case
        there are no red flags. Again, there are no red flags and there was no
        plan for surgery.\
        """;
    assertThat(finder.find(speakers.ownSentences(Passage.of(clean)), Outcome.UPHELD))
        .extracting(found -> found.value() + ": " + found.span().of(clean))
        .containsExactly(
            "no-red-flags: In this case\nthere are no red flags.",
            "surgery-not-planned: Again, there are no red flags and there was no\n"
                + "plan for surgery.");
  }

  @Test
  void respectsTheOutcome() {
    var text = "The patient has not completed conservative care.";
    var concession = speakers.ownSentences(Passage.of(text));
    assertThat(finder.find(concession, Outcome.UPHELD)).isNotEmpty();
    assertThat(finder.find(concession, Outcome.OVERTURNED)).isEmpty();
  }
}
