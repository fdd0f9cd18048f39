package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import rationale.letter.LetterText;
import rationale.model.Letter;

/** What holds of whatever the parser answers, for any file. */
final class LetterInvariants {
  private LetterInvariants() {}

  /** There are results; one that is unreadable says why; of the others each holds together. */
  static void assertHold(List<ParseResult> results) {
    assertThat(results).isNotEmpty();
    for (var result : results) {
      switch (result) {
        case Unreadable unreadable -> assertThat(unreadable.reason()).isNotBlank();
        case Parsed(var letter, var text) -> assertHold(letter, text);
      }
    }
  }

  private static void assertHold(Letter letter, LetterText text) {
    assertThat(letter.id()).isNotBlank();
    assertThat(letter.evidence())
        .allMatch(one -> one.span().end() <= text.text().length())
        .allMatch(one -> one.item() <= letter.items().size());
    assertThat(text.pageStarts()).isSorted().allMatch(start -> start <= text.text().length());
    for (int i = 0; i < letter.items().size(); i++) {
      assertThat(letter.items().get(i).number()).isEqualTo(i + 1);
      assertThat(letter.items().get(i).request()).isNotBlank();
    }
    assertThat(LetterJson.line(letter)).isNotBlank();
  }
}
