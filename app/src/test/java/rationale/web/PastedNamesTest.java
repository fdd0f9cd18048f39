package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.model.CaseNumber;
import rationale.search.LetterName.OfCase;
import rationale.search.LetterName.OfLetter;
import rationale.web.PastedNames.Name;

class PastedNamesTest {
  private static List<Name> names(String text) {
    return PastedNames.in(text, 10).names();
  }

  private static Name number(String typed, String number, Integer item) {
    return new Name(typed, new OfCase(new CaseNumber(number)), item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "CM19-0123456#2 | CM19-0123456#2 | CM19-0123456 | 2",
        "CM19-0123456, item 2 | CM19-0123456, item 2 | CM19-0123456 | 2",
        "cm 19 – 123456 | cm 19 – 123456 | CM19-123456 |",
        "Case No. (CM19-0123456). | CM19-0123456 | CM19-0123456 |",
        "190123456 | 190123456 | 19-0123456 |",
        "http://x.org/letters/CM19-0123456#2 | http://x.org/letters/CM19-0123456#2 | CM19-0123456 | 2",
        "CM19-0123456.pdf | CM19-0123456 | CM19-0123456 |"
      })
  void aCaseNumberIsFoundInWhatSurroundsIt(String text, String typed, String number, Integer item) {
    assertThat(names(text)).contains(number(typed, number, item));
  }

  @Test
  void anythingPartsNames() {
    assertThat(names("14-12345,14-12346;14-12347\t14-12348|14-12349\r\n \n14-12350"))
        .extracting(Name::typed)
        .containsExactly("14-12345", "14-12346", "14-12347", "14-12348", "14-12349", "14-12350");
  }

  @Test
  void spacesThatKeepALineTogetherPartNamesToo() {
    assertThat(names("14-12345\u00A014-12346\u00A0\u2009scan-1\u202Fscan-2"))
        .extracting(Name::typed)
        .containsExactly("14-12345", "14-12346", "scan-1", "scan-2");
  }

  @Test
  void namesBeyondTheMostAreCounted() {
    assertThat(PastedNames.in("14-12345 scan-1 , 14-12346 ()", 1))
        .isEqualTo(
            new PastedNames(
                List.of(new Name("14-12345", new OfCase(new CaseNumber("14-12345")), null)), 2));
  }

  @Test
  void anIdIsTakenAsItStandsAndMayBeQuoted() {
    assertThat(names("scan-1 \"my scan\" scan-2#3"))
        .containsExactly(
            new Name("scan-1", new OfLetter("scan-1"), null),
            new Name("my scan", new OfLetter("my scan"), null),
            new Name("scan-2#3", new OfLetter("scan-2"), 3));
  }

  @Test
  void nothingIsNamedByNothing() {
    assertThat(names(" ,;\n|\" () [] .pdf")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "CM",
        "\"",
        "19-",
        "/letters/",
        ", item ",
        "(",
        ". ",
        "\u0000",
        "#1",
        ")",
        "\u00A0"
      })
  @Timeout(10)
  void fourMegabytesOfAnythingAreReadInSeconds(String part) {
    assertThat(names(part.repeat(4_000_000 / part.length()) + "x")).isNotEmpty();
  }
}
