package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  private static final Quantities QUANTITIES = Quantities.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acupuncture, 12 visits | Acupuncture",
        "Acupuncture (6 sessions) | Acupuncture",
        "Twelve sessions of acupuncture | acupuncture",
        "Eight (8) aquatic therapy sessions | aquatic therapy",
        "Physical therapy 2 times a week for 6 weeks for the lumbar spine"
            + " | Physical therapy for the lumbar spine",
        "Physical therapy 2x6 to the left knee | Physical therapy to the left knee",
        "Lortab  10/325mg   #60 with 2 refills | Lortab 10/325mg",
        "Lidocaine patch, quantity: 30 | Lidocaine patch",
        "TENS unit, 30 day rental | TENS unit, rental",
      })
  void whatIsAskedForIsToldFromHowMuch(String request, String heading) {
    assertThat(QUANTITIES.without(request)).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MRI of the lumbar spine without contrast",
        "Epidural injection at L4-5",
        "3 Tesla MRI of the knee",
        "Ibuprofen 800mg",
        "Treatment with heat and cold",
        "Week of rest in a clinic",
      })
  void numbersThatCountNothingStay(String request) {
    assertThat(QUANTITIES.without(request)).isEqualTo(request);
  }

  @Test
  void aRequestOfNothingButAQuantityHasNoName() {
    for (var request : List.of("#60", "12 visits", "2 times a week for 6 weeks", " ", "x")) {
      assertThat(QUANTITIES.without(request)).isEmpty();
    }
  }

  @Test
  void itsWordsAreSortedAndStandOnce() {
    var rows = Table.read("quantity-words").rows();
    assertThat(rows.stream().map(row -> String.join("\t", row.cells()))).isSorted();
    assertThat(rows.stream().map(row -> row.get("word"))).doesNotHaveDuplicates();
  }
}
