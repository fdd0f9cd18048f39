package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LetterPageTest {
  private static final String TEXT = "/letters/CM17-0900002/text";
  private final Document html = Jsoup.parse(new Templates().render(ExampleLetters.rich()));
  private final Document text = Jsoup.parse(new Templates().render(ExampleLetters.text()));

  @Test
  void givesEachItemAndParagraphAnAddress() {
    assertThat(html.select("article.item").eachAttr("id")).containsExactly("1", "2", "3");
    assertThat(html.select("[id='1'] .prose").eachAttr("id")).containsExactly("1-p1", "1-p2");
    assertThat(html.select("#summary .prose").eachAttr("id"))
        .containsExactly("summary-p1", "summary-p2");
    assertThat(html.select("[id='1-p2'] a.para").attr("href")).isEqualTo("#1-p2");
  }

  @Test
  void listsItemsWithTheirOutcomesToJumpTo() {
    assertThat(html.select(".contents a[href='#2']").text())
        .contains("Upheld:", "2. MRI of the left shoulder");
  }

  @Test
  void saysNotStatedWhereALetterIsSilent() {
    assertThat(html.select(".facts div:has(dt:contains(Application received)) dd").text())
        .isEqualTo("Not stated");
    assertThat(html.select("[id='3'] .cited").eachText())
        .containsExactly("Not stated", "Not stated");
  }

  @Test
  void namesTheSourcesOfAGuidelineLineOneByOne() {
    assertThat(html.select("[id='1'] .guidelines section:first-child .works li").eachText())
        .containsExactly(
            "MTUS, ACOEM Shoulder Complaints 2004, chapter 9: Initial Care; Summary",
            "MTUS Postsurgical Treatment 2009: Shoulder");
  }

  @Test
  void leadsFromAFactToItsPlaceInTheLetter() {
    var evidence = html.select(".facts a[href='" + TEXT + "#at-decision-date']");

    assertThat(evidence.attr("aria-label"))
        .isEqualTo("Decided, 21 February 2017: where the letter says so");
    assertThat(text.select("#at-decision-date").text()).isEqualTo("02/21/2017");
    assertThat(text.expectFirst("pre").wholeText())
        .contains("Case Number:   CM17-0900002\nDecision Date: 02/21/2017");
  }

  @Test
  void anchorsEveryFactThatIsReadFromTheSamePlace() {
    assertThat(text.expectFirst("[id='at-request-1'] > [id='at-treatment-1']").text()).isEmpty();
    assertThat(text.select("[data-at~=at-request-1]").eachText())
        .containsExactly("Additional physical therapy", "2 x 4 for the left shoulder");
  }

  @Test
  void showsTheTextPageByPage() {
    assertThat(text.select(".sheet h2").eachText()).containsExactly("Page 1", "Page 2");
  }

  @Test
  void setsApartWhatTheReviewerRetellsAndSaysSo() {
    assertThat(html.select("[id='1-p1'] blockquote > p").text())
        .isEqualTo("The guideline allows more visits after this operation where there is:");
    assertThat(html.select("[id='1-p2'] blockquote")).isEmpty();
    assertThat(html.select(".legend")).hasSize(1);
    var minimal = Jsoup.parse(new Templates().render(ExampleLetters.minimal()));
    assertThat(minimal.select(".legend")).isEmpty();
  }

  @Test
  void keepsCriteriaAList() {
    assertThat(html.select("[id='1-p1'] ol.criteria li").eachText())
        .containsExactly("(1) gain in motion;", "(2) a plan to end them.");
  }

  @Test
  void leadsFromAReasonToItsSentence() {
    assertThat(html.select("[id='1'] .details a[href='#1-s1']").attr("aria-label"))
        .isEqualTo("Reasons of item 1, functional gains: where the letter says so");
    assertThat(html.select("[data-says=1-s1]").eachText())
        .containsExactly("The notes record objective", "functional improvement", "on the left.");
    assertThat(html.select("[id='1-s1']")).hasSize(1);
  }

  @Test
  void listsTheDocumentsReviewed() {
    assertThat(html.select("#documents li").eachText())
        .containsExactly(
            "Application for Independent Medical Review", "Progress notes, October 2016");
  }

  @Test
  void knowsThePageOfAnItemInTheOriginal() {
    assertThat(html.select("article.item").eachAttr("data-page")).containsExactly("2");
  }

  @Test
  void pointsToASharedRationaleOnce() {
    assertThat(html.select("[id='3'] a[href='#2']").text()).isEqualTo("Same rationale as item 2");
    assertThat(html.select("[id='3'] .prose")).isEmpty();
  }

  @Test
  void leadsBackToTheResultsAndOn() {
    assertThat(html.select(".trail a[rel=prev]").attr("href")).isEqualTo("/letters/CM17-0900001");
    assertThat(html.select(".trail").text()).contains("Back to the results", "3 of 14");
  }

  @Test
  void saysThatAnOriginalIsWithheld() {
    var withheld = Jsoup.parse(new Templates().render(ExampleLetters.withheld()));

    assertThat(withheld.select("#original").text()).contains("The original is withheld");
    assertThat(withheld.select("a[href$=/original]")).isEmpty();
    assertThat(html.select("#original").text()).doesNotContain("withheld");
  }

  @Test
  void keepsCitationsReadOnly() {
    assertThat(html.select("textarea").eachText())
        .contains(
            "Independent Medical Review, final determination CM17-0900002 (21 February 2017)",
            "CM17-0900002, item 1 (Independent Medical Review, 21 February 2017),"
                + " http://localhost/letters/CM17-0900002#1");
    assertThat(html.select("textarea:not([readonly])")).isEmpty();
  }

  @Test
  void numbersItsMarksSoThatEachCanBeSteppedTo() {
    assertThat(html.select(".body mark").eachAttr("id")).containsExactly("hit-1", "hit-2", "hit-3");
    assertThat(html.select(".hits a").eachAttr("href"))
        .containsExactly("#hit-1", "#hit-2", "#hit-3");
    assertThat(html.select(".hits a").attr("aria-label")).isEqualTo("Mark 1 of 3");
  }

  @Test
  void tellsTheItemsFoundApartAndWhatIsMarked() {
    assertThat(html.select(".found-here").text())
        .isEqualTo(
            "Your search finds 1 of the 3 decisions of this letter."
                + " Marks show: physical therapy (or PT), functional improvement");
    assertThat(html.select("article.item:has(.found-by)").eachAttr("id")).containsExactly("1");
    assertThat(html.select(".contents li.found").text()).endsWith(", found by your search");
  }

  @Test
  void saysHowManyOfItsDecisionsASearchFinds() {
    assertThat(new FoundHere(2, 5, null).sentence())
        .isEqualTo("Your search finds 2 of the 5 decisions of this letter");
    assertThat(new FoundHere(5, 5, null).sentence())
        .isEqualTo("Your search finds all 5 decisions of this letter");
    assertThat(new FoundHere(0, 5, null).sentence())
        .isEqualTo("Your search finds none of the 5 decisions of this letter");
    assertThat(new FoundHere(1, 1, null).sentence()).isEqualTo("Your search finds this decision");
  }
}
