package rationale.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A letter opened from a search shows what that search found in it, and nothing else. */
class LetterMarksTest {
  /** Acupuncture, an MRI and a drug for sleep, all upheld. */
  private static final String UPHELD = "CM13-0900037";

  /** Two drugs and a cream of which one drug is granted, and physical therapy, granted. */
  private static final String MIXED = "CM13-0900052";

  private final TestServer server = TestServer.ofSamples();

  @Test
  void anItemThatTheQueryDoesNotFindIsNotMarked() {
    var letter = open(UPHELD, "q=request:mri AND acupuncture");
    assertThat(letter.select("article.item:has(.found-by)").eachAttr("id")).containsExactly("2");
    assertThat(letter.select("[id='2'] mark").eachText()).isNotEmpty();
    assertThat(letter.select("[id='1'] mark, [id='3'] mark")).isEmpty();
    assertThat(letter.select("#summary mark").eachText())
        .isNotEmpty()
        .allMatch(mark -> mark.toLowerCase(Locale.ROOT).equals("acupuncture"));
  }

  @Test
  void theSummaryIsNotMarkedWhereNoItemMatchesByIt() {
    var letter = open(UPHELD, "q=request:mri AND rationale:lumbar");
    assertThat(letter.select("[id='2'] mark")).isNotEmpty();
    assertThat(letter.select("#summary mark")).isEmpty();
  }

  @Test
  void anItemThatAFilterLeavesOutIsNotMarked() {
    var letter = open(MIXED, "q=request:mg&outcome=overturned");
    assertThat(letter.select(".found-here").text())
        .isEqualTo(
            "Your search finds 1 of the 4 decisions of this letter. Marks show: request: mg");
    assertThat(letter.select("mark").eachText()).containsExactly("mg");
    assertThat(letter.select("[id='2'] h3 mark")).hasSize(1);
  }

  @Test
  void whatCountsIsWhatIsMarked() {
    var letter = open(MIXED, "q=physical therapy knee");
    var marks = letter.select(".body mark").eachAttr("id");
    assertThat(marks).isNotEmpty().doesNotHaveDuplicates();
    assertThat(letter.select(".hits .name").text()).startsWith(marks.size() + " mark");
    assertThat(letter.select(".hits a").eachAttr("href"))
        .containsExactlyElementsOf(marks.stream().limit(30).map(id -> "#" + id).toList());
  }

  @Test
  void aLetterThatTheSearchDoesNotFindIsShownWithoutMarks() {
    var letter = open(UPHELD, "q=acupuncture&outcome=overturned");
    assertThat(letter.select(".found-here").text())
        .isEqualTo("Your search finds none of the 3 decisions of this letter.");
    assertThat(letter.select("mark, .found-by, .hits")).isEmpty();
    assertThat(letter.select(".trail a").attr("href"))
        .isEqualTo("/search?q=acupuncture&outcome=overturned");
  }

  @Test
  void filtersAloneFindItemsAndMarkNothing() {
    var letter = open(MIXED, "outcome=overturned");
    assertThat(letter.select("article.item:has(.found-by)").eachAttr("id"))
        .containsExactly("2", "4");
    assertThat(letter.select("mark")).isEmpty();
  }

  @Test
  void withoutASearchNothingIsSaidOfOne() {
    for (var path : new String[] {"/letters/" + MIXED, "/letters/" + MIXED + "?from="}) {
      assertThat(Jsoup.parse(server.get(path).body()).select(".found-here, .found-by, mark"))
          .isEmpty();
    }
  }

  private Document open(String letter, String search) {
    var from = URLEncoder.encode(search.replace(" ", "+"), UTF_8);
    return Jsoup.parse(server.get("/letters/" + letter + "?from=" + from).body());
  }
}
