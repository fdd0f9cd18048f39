package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {
  private final Terms specialties = Terms.specialties();

  @Test
  void knowsATermWhateverItsCaseAndAmpersand() {
    assertThat(specialties.find("physical medicine AND rehabilitation"))
        .contains("Physical Medicine & Rehabilitation");
  }

  @Test
  void mapsAVariantToItsTerm() {
    assertThat(specialties.find("Preventative Medicine")).contains("Preventive Medicine");
  }

  @Test
  void allowsASlipOfOneLetterInALongTerm() {
    assertThat(specialties.find("Sports Medicinea")).contains("Sports Medicine");
    assertThat(specialties.find("Orthpedic Surgery")).contains("Orthopedic Surgery");
    assertThat(specialties.find("Nephralogy")).contains("Nephrology");
  }

  @Test
  void doesNotTakeOneShortTermForAnother() {
    assertThat(specialties.find("Oncologi")).isEmpty();
  }

  @Test
  void doesNotKnowWhatIsNotListed() {
    assertThat(specialties.find("Interventional Spine")).isEmpty();
  }
}
