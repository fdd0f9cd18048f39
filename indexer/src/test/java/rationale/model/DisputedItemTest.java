package rationale.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisputedItemTest {
  private static final String RATIONALE = "Ten visits are allowed. She had nine. More are needed.";

  private static DisputedItem item(Span... ownWords) {
    var details =
        new ItemDetails(List.of(), null, false, null, null, false, List.of(), List.of(ownWords));
    var basis = GuidelineBasis.MISSING;
    return new DisputedItem(1, "Visits", Outcome.UPHELD, null, basis, basis, RATIONALE, details);
  }

  @Test
  void readsTheReviewersOwnWordsOutOfItsRationale() {
    assertThat(item(new Span(24, 37)).ownWords()).isEqualTo("She had nine.");
    assertThat(item(new Span(0, 3), new Span(38, 54)).ownWords())
        .isEqualTo("Ten\nMore are needed.");
    assertThat(item().ownWords()).isEmpty();
  }

  @Test
  void refusesOwnWordsBeyondItsRationale() {
    assertThatThrownBy(() -> item(new Span(24, 80)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("item 1");
  }
}
