package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePatternTest {
  private static final Map<String, List<String>> LISTS = Map.of("NO", List.of("no", "lack of"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          no red flag*            ; There were no red flags.           ; true
          no red flag*            ; There was no red (or other) flag.  ; false
          NO … red flag*          ; A lack of documented red flags.    ; true
          no …2 flags             ; There are no signs or red flags.   ; false
          no …3 flags             ; There are no signs or red flags.   ; true
          (six|#) visits          ; He had 12 visits.                  ; true
          had (only)? six         ; He had six.                        ; true
          had (only)? six         ; He had only six.                   ; true
          ^ here                  ; Here, no gain is seen.             ; true
          ^ here                  ; No gain is seen here.              ; false
          gain & visits           ; Eight visits brought a gain.       ; true
          gain & visits           ; Eight visits brought nothing.      ; false
          visits ! (gain|relief)  ; Eight visits brought nothing.      ; true
          visits ! (gain|relief)  ; Eight visits brought relief.       ; false
          visits … gain           ; Visits.                            ; false
          """)
  void matchesWhatItSays(String pattern, String sentence, boolean matches) {
    var choices = new WordChoices(LISTS);
    assertThat(new SentencePattern(pattern, choices).matches(choices.sentence(sentence)))
        .isEqualTo(matches);
  }

  @Test
  void matchesFarIntoALongSentence() {
    var choices = new WordChoices(LISTS);
    var pattern = new SentencePattern("a …70 (b c|d) …3 e ! f", choices);
    for (int before : List.of(0, 60, 63, 64, 120)) {
      var start = "x ".repeat(before) + "a ";
      assertThat(pattern.matches(choices.sentence(start + "x ".repeat(70) + "b c x e"))).isTrue();
      assertThat(pattern.matches(choices.sentence(start + "x ".repeat(71) + "b c x e"))).isFalse();
      assertThat(pattern.matches(choices.sentence(start + "b x c e"))).isFalse();
      assertThat(pattern.matches(choices.sentence(start + "d x x x e f"))).isFalse();
    }
  }

  @Test
  void knowsNoOtherNames() {
    assertThatThrownBy(() -> new SentencePattern("NONE … flag", new WordChoices(LISTS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE");
  }

  @Test
  void isQuickHoweverOftenItNearlyMatches() {
    var choices = new WordChoices(LISTS);
    var pattern = new SentencePattern("a …12 a …12 a …12 a …12 a …12 a …12 b", choices);
    var sentence = choices.sentence("a ".repeat(5_000));
    assertThat(assertTimeout(Duration.ofSeconds(2), () -> pattern.matches(sentence))).isFalse();
  }
}
