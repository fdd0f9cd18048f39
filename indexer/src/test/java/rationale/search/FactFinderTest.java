package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactFinderTest {
  private final FactFinder finder = new FactFinder(Synonyms.load());

  @Test
  void wordsNameAKindOfTreatmentAPartOfTheBodyAndAReason() {
    assertThat(named("knee MRI, no red flags"))
        .containsExactly("Reason: no red flags", "Treatment: Imaging/Radiology", "Body part: Knee");
    assertThat(named("gabapentin long-term use"))
        .containsExactly(
            "Reason: longer or more medication than the guideline allows",
            "Treatment: Anti-epilepsy Drugs");
  }

  @Test
  void theTreatmentInDisputeIsNotTheOneThatAReasonNames() {
    assertThat(named("shoulder surgery before physical therapy"))
        .contains("Treatment: Surgery")
        .doesNotContain("Treatment: Physical Therapy/Occupational Therapy");
    assertThat(named("acupuncture at the same time as chiropractic"))
        .contains("Treatment: Acupuncture")
        .doesNotContain("Treatment: Chiropractic");
  }

  @Test
  void layWordsAndAbbreviationsNameKindsToo() {
    assertThat(named("OT")).containsExactly("Treatment: Physical Therapy/Occupational Therapy");
    assertThat(named("muscle relaxer")).containsExactly("Treatment: Muscle Relaxant");
    assertThat(named("scan of the tailbone"))
        .containsExactly("Treatment: Imaging/Radiology", "Body part: Pelvis");
    assertThat(named("pills")).containsExactly("Treatment: Pharmaceuticals");
    assertThat(named("AED")).containsExactly("Treatment: Anti-epilepsy Drugs");
  }

  @Test
  void whatHasTwoMeaningsNamesNothing() {
    assertThat(named("RFA")).isEmpty();
    assertThat(named("tens of visits")).isEmpty();
    assertThat(named("TENS")).containsExactly("Treatment: Electrical Stimulation");
    assertThat(named("tens unit")).containsExactly("Treatment: Electrical Stimulation");
    assertThat(named("PT/PTT")).containsExactly("Treatment: Lab & Pathology");
  }

  @Test
  void wordsThatSayLittleNameNothing() {
    assertThat(named("visits requested")).isEmpty();
    assertThat(named("the reviewer of this case")).isEmpty();
    assertThat(named("")).isEmpty();
  }

  @Test
  void apostrophesDoNotHideAReason() {
    assertThat(named("acupuncture didn’t help"))
        .isEqualTo(named("acupuncture did not help"))
        .contains("Reason: no improvement documented from earlier treatment");
  }

  private List<String> named(String words) {
    return finder.find(Token.of(words)).stream().map(Fact::label).toList();
  }
}
