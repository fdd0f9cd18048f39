package rationale.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static int count(String text) {
    return Sentences.of(text).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seen by Dr. Name today.",
        "Seen by DR. Name today.",
        "Shown in Fig. 2 of it.",
        "Tests, e.g. MRI or CT.",
        "Tests, i.e. MRI or CT.",
        "Taken b.i.d. With meals.",
        "Seen by J. Name today.",
        "Approx. 12 visits.",
        "See pp. 12 and 14.",
        "These were: 1. Norco."
      })
  void anAbbreviationEndsNoSentence(String text) {
    assertThat(count(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is a nucleus. Disc is normal.",
        "It is a casual. Next.",
        "Grade_a. Next.",
        "Vitamin-K. Next.",
        "Vitamin B1a. Next.",
        "There were 12. Next.",
        "Mentions 2mg. Next.",
        "(Stable). Next."
      })
  void anythingElseDoes(String text) {
    assertThat(count(text)).isEqualTo(2);
  }

  @Test
  void aSentenceOfTheTextStartHasNothingBeforeItsAbbreviation() {
    assertThat(count("No. 4 of it. St. Name.")).isEqualTo(2);
  }
}
