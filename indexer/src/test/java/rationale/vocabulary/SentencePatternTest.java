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
    assertThat(new SentencePattern(pattern, LISTS).matches(Words.of(sentence))).isEqualTo(matches);
  }

  @Test
  void knowsNoOtherNames() {
    assertThatThrownBy(() -> new SentencePattern("NONE … flag", LISTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NONE");
  }

  @Test
  void isQuickHoweverOftenItNearlyMatches() {
    var pattern = new SentencePattern("a …12 a …12 a …12 a …12 a …12 a …12 b", LISTS);
    var sentence = Words.of("a ".repeat(5_000));
    assertThat(assertTimeout(Duration.ofSeconds(2), () -> pattern.matches(sentence))).isFalse();
  }
}
