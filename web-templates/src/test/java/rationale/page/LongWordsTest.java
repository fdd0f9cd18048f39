package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LongWordsTest {
  private static final String LONG = "w".repeat(1_000);

  @Test
  void aLongWordGetsPlacesToBreakAndKeepsItsText() {
    var broken = LongWords.breakable("<p>a " + LONG + " b</p>");
    assertThat(Jsoup.parse(broken).select("wbr")).hasSize(5);
    assertThat(Jsoup.parse(broken).text()).isEqualTo("a " + LONG + " b");
  }

  @Test
  void wordsOfUsualLengthTagsAndAddressesStayAsTheyAre() {
    var html =
        "<p class=\"" + LONG + "\"><a href=\"/" + LONG + "\">" + "word ".repeat(500) + "</a></p>";
    assertThat(LongWords.breakable(html)).isSameAs(html);
  }

  @Test
  void whatHoldsOnlyCharactersGetsNoElement() {
    var html =
        "<title>"
            + LONG
            + "</title><textarea rows=2>"
            + LONG
            + "</textarea><option>"
            + LONG
            + "</option>";
    assertThat(LongWords.breakable(html)).isSameAs(html);
  }

  @Test
  void noCharacterIsCutInTwo() {
    var html = "<p>" + "&lt;😀".repeat(300) + "</p>";
    var broken = Jsoup.parse(LongWords.breakable(html));
    assertThat(broken.select("wbr")).hasSize(3);
    assertThat(broken.text()).isEqualTo("<😀".repeat(300));
  }

  @Test
  void aPageThatBreaksOffIsReadToItsEnd() {
    assertThat(LongWords.breakable("<p>a <b")).isEqualTo("<p>a <b");
    assertThat(LongWords.breakable("<title>a")).isEqualTo("<title>a");
  }
}
