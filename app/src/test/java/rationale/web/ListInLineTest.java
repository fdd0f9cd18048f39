package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListInLineTest {
  private static List<String> entries(String text) {
    return ListInLine.entries(text).stream().map(span -> span.of(text).strip()).toList();
  }

  @Test
  void findsCriteriaInAnyForm() {
    assertThat(entries("Criteria: (1) pain at night; (2) weakness; (3) both."))
        .containsExactly("(1) pain at night;", "(2) weakness;", "(3) both.");
    assertThat(entries("Where 1) it helps, 2) it is short.")).hasSize(2);
    assertThat(entries("Either 1. Tumor, 2. Infection, or 3. Fracture.")).hasSize(3);
    assertThat(entries("Either a) rest or b) ice.")).containsExactly("a) rest or", "b) ice.");
    assertThat(entries("Any of: • rest • ice")).containsExactly("• rest", "• ice");
  }

  @Test
  void leavesWhatFollowsTheListOutOfIt() {
    var text = "Needed: (1) Failed care. (2) A plan. The notes show neither.";
    assertThat(entries(text)).containsExactly("(1) Failed care.", "(2) A plan.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eight (8) visits and three (3) refills",
        "Given in (2) and (3) of the guideline",
        "The first 1) of two",
        "Dated 1. 5. 2016 and pain 4/5",
        "(1) the one (3) the other",
        ""
      })
  void takesNumbersThatDoNotCountUpForNoList(String text) {
    assertThat(entries(text)).isEmpty();
  }
}
