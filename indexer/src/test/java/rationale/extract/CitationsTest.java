package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;

/** How lines are parted into citations; each is written as "family: title year #chapter [..] p". */
class CitationsTest {
  private final GuidelineLine line = new GuidelineLine();

  private String cited(String text) {
    return line.read(text, null).citations().stream()
        .map(CitationsTest::brief)
        .collect(Collectors.joining(" + "));
  }

  private static String brief(GuidelineCitation citation) {
    return citation.family()
        + ": "
        + citation.title()
        + (citation.year() == null ? "" : " " + citation.year())
        + (citation.chapter() == null ? "" : " #" + citation.chapter())
        + (citation.sections().isEmpty() ? "" : " " + citation.sections())
        + (citation.pages() == null ? "" : " p " + citation.pages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Low Back Complaints 2004                                      | MTUS: Low Back Complaints 2004 #12
          Low Back Complaints 2004, Section(s): Initial Care, Summary   | MTUS: Low Back Complaints 2004 #12 [Initial Care, Summary]
          ACOEM Chapter 13 Knee Complaints Page(s): 339-340             | MTUS: Knee Complaints 2004 #13 p 339-340
          ACOEM Practice Guidelines, Chapter 9 Page(s): 207             | MTUS: Shoulder Complaints 2004 #9 p 207
          General Approaches 2004, Section(s): Prevention               | MTUS: General Approaches 2004 #1 [Prevention]
          General Approaches 2004, Section(s): Prevention, Initial Approaches to Treatment | MTUS: General Approaches 2004 [Prevention, Initial Approaches to Treatment]
          Chronic Pain Treatment Guidelines Page(s): 9-11 of 127        | MTUS: Chronic Pain Medical Treatment p 9-11 of 127
          Chronic Pain Treatment Guidelines Opioids, criteria for use, page 76-80 | MTUS: Chronic Pain Medical Treatment [Opioids, criteria for use] p 76-80
          Chronic Pain Treatment Guidelines Section NSAIDs pg. 67       | MTUS: Chronic Pain Medical Treatment [NSAIDs] p 67
          Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Bupropion | MTUS: Chronic Pain Medical Treatment 2016 [Bupropion]
          Postsurgical 2009, Section(s): Forearm, Wrist, & Hand         | MTUS: Postsurgical Treatment 2009 [Forearm, Wrist, & Hand]
          Splints of the Hand 2011, Section(s): Kinds                   | MTUS: Splints of the Hand 2011 [Kinds]
          """)
  void readsWhatIsCitedAsTheMtus(String source, String citation) {
    assertThat(cited("Decision based on MTUS " + source + ".")).isEqualTo(citation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Official Disability Guidelines (ODG)                                | ODG: Official Disability Guidelines
          ODG Physical Therapy Guidelines                                     | ODG: Official Disability Guidelines [Physical Therapy Guidelines]
          Official Disability Guidelines (ODG), Pain (Chronic), Opioids       | ODG: Pain [Opioids]
          Official Disability Guidelines - Shoulder chapter - Slings          | ODG: Shoulder [Slings]
          Official Disability Guidelines (ODG) Low Back - Lumbar & Thoracic (Acute & Chronic) Chapter (updated 12/20/16), Traction | ODG: Low Back 2016 [Traction]
          Official Disability Guidelines (ODG) 2016 Knee Chapter: Braces      | ODG: Knee & Leg 2016 [Braces]
          ODG-TWC, Neck Procedure Summary                                     | ODG: Neck & Upper Back
          Official Disability Guidelines (ODG) Low Back (Traction)            | ODG: Low Back [Traction]
          Official Disability Guidelines (ODG) Knee brace                     | ODG: Official Disability Guidelines [Knee brace]
          Official Disability Guidelines (ODG) physical therapy, elbow chapter | ODG: Elbow [physical therapy]
          Official Disability Guidelines (ODG) MRI hand                       | ODG: Forearm, Wrist, & Hand [MRI]
          Official Disability Guidelines (ODG) Low Back and Neck Chapters, Therapy | ODG: Low Back [Therapy] + ODG: Neck & Upper Back [Therapy]
          ODG Knee/Braces, Head/CT                                            | ODG: Knee & Leg [Braces] + ODG: Head [CT]
          Official Disability Guidelines (ODG), Head, EEG; EMG (surface)      | ODG: Head [EEG, EMG (surface)]
          ACOEM guidelines and the Official Disability Guidelines             | ACOEM: Occupational Medicine Practice Guidelines + ODG: Official Disability Guidelines
          ACOEM Practice Guidelines, 3rd ed., Low Back Disorders, pg. 607     | ACOEM: Low Back Disorders p 607
          ACOEM Hip and Groin Chapter/Injections                              | ACOEM: Hip and Groin Disorders [Injections]
          ACOEM Guidelines, Chapter 7, Independent Medical Examinations and Consultations, p. 137 | ACOEM: Independent Medical Examinations and Consultations 2004 #7 p 137
          American Urological Association, Adult Urodynamics (2012)           | OTHER: American Urological Association, Adult Urodynamics 2012
          """)
  void readsWhatIsCitedOutsideTheMtus(String source, String citations) {
    assertThat(cited("Decision based on Non-MTUS Citation " + source + ".")).isEqualTo(citations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Knee Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13), pg. 337 | MTUS: Knee Complaints 2004 #13 p 337
          American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004), Knee Complaints, page 337 | MTUS: Knee Complaints 2004 #13 p 337
          Chronic Pain Medical Treatment Guidelines, Opioids section           | MTUS: Chronic Pain Medical Treatment [Opioids]
          Chronic Pain Medical Treatment Guidelines (Opioids section)          | MTUS: Chronic Pain Medical Treatment [Opioids]
          Chronic Pain Medical Treatment Guidelines, section on opioids, p. 78 | MTUS: Chronic Pain Medical Treatment [opioids] p 78
          Chronic Pain Medical Treatment Guidelines (2009), Drug testing, page 43, and Opioids, dosing, page 86 | MTUS: Chronic Pain Medical Treatment 2009 [Drug testing, Opioids, dosing] p 43, 86
          MTUS Chronic Pain Guidelines, pages 76-80 and 91                     | MTUS: Chronic Pain Medical Treatment p 76-80 and 91
          """)
  void readsProse(String source, String citation) {
    assertThat(
            cited(
                "The Claims Administrator based its decision on the "
                    + source
                    + ", which is part of the MTUS."))
        .isEqualTo(citation);
  }

  @Test
  void aLineCitesManySources() {
    assertThat(
            cited(
                "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s):"
                    + " Summary, and Opioid Treatment 2016, Section(s): 3.1 Opioids for Pain:"
                    + " Screening, Prior to Treatment, 4.1 Tapering. Decision based on Non-MTUS"
                    + " Citation Official Disability Guidelines (ODG), Shoulder, Slings, ODG Elbow,"
                    + " Splints; and the New England Journal of Medicine, a trial of splints, 2013;"
                    + " Other Medical Treatment Guideline or Medical Evidence: A handbook."))
        .isEqualTo(
            "MTUS: Forearm, Wrist, and Hand Complaints 2004 #11 [Summary]"
                + " + MTUS: Opioid Treatment 2016"
                + " [3.1 Opioids for Pain: Screening, Prior to Treatment, 4.1 Tapering]"
                + " + ODG: Shoulder [Slings] + ODG: Elbow [Splints]"
                + " + OTHER: New England Journal of Medicine, a trial of splints 2013"
                + " + OTHER: A handbook");
  }

  @Test
  void sectionsKeepTheCommasOfTheirNames() {
    assertThat(
            line.read(
                    "Decision based on MTUS Opioid Treatment 2016, Section(s): 3.1 Opioids for"
                        + " Pain: Screening, Prior to Treatment, 4.1 Tapering.",
                    null)
                .citations()
                .getFirst()
                .sections())
        .containsExactly("3.1 Opioids for Pain: Screening, Prior to Treatment", "4.1 Tapering");
  }

  @Test
  void proseSaysOfEachSourceWhetherItIsPartOfTheMtus() {
    assertThat(
            cited(
                "The Physician Reviewer based his/her decision on the Acupuncture Medical Treatment"
                    + " Guidelines, which are part of the MTUS, and on the Official Disability"
                    + " Guidelines (ODG), Pain Chapter, Yoga, which is not part of the MTUS."))
        .isEqualTo("MTUS: Acupuncture Treatment 2007 + ODG: Pain [Yoga]");
  }

  @Test
  void anAdoptedChapterBelongsToBothFamilies() {
    var citation =
        line.read("Decision based on MTUS Eye Complaints 2004.", null).citations().getFirst();
    assertThat(citation.families()).containsExactly(GuidelineFamily.MTUS, GuidelineFamily.ACOEM);
  }
}
