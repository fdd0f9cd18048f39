package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchPageTest {
  private final Templates templates = new Templates();
  private final Document html = Jsoup.parse(templates.render(ExampleSearches.rich()));

  @Test
  void saysWhatEachChipRemoves() {
    assertThat(html.select(".chips a").eachAttr("aria-label"))
        .contains("Remove filter Outcome: Overturned", "Remove filter not Surgery");
  }

  @Test
  void statesTheUnitOfTheCount() {
    assertThat(html.select("h1").text()).isEqualTo("412 decisions in 301 letters");
  }

  @Test
  void readsTheCountAsPartOfTheLabel() {
    assertThat(html.select("label:has(input[value=upheld])").text())
        .isEqualTo("Upheld, 1,204 decisions");
  }

  @Test
  void sendsValuesByTheirSlugsWithWhatMustSurvive() {
    var form = html.select("form#filters");

    assertThat(form.attr("method")).isEqualTo("get");
    assertThat(form.attr("action")).isEqualTo("/search");
    assertThat(form.select("input[name=guideline][checked]").eachAttr("value"))
        .containsExactly("mtus", "odg");
    assertThat(form.select("input[type=hidden]").eachAttr("name"))
        .containsExactly("sort", "-treatment");
    assertThat(html.select("input[name=q]").attr("form")).isEqualTo("filters");
  }

  @Test
  void putsTheFiltersBeforeTheResults() {
    String order = html.select("#filters, #results").eachAttr("id").toString();

    assertThat(order).isEqualTo("[filters, results]");
    assertThat(html.select("main .jumps a").eachAttr("href")).contains("#filters", "#results");
  }

  @Test
  void namesChosenFacetsInTheirLegend() {
    assertThat(html.select("legend").eachText())
        .contains("Guideline, 2 selected", "Treatment, 1 selected");
  }

  @Test
  void opensTheListAroundAChosenSubcategory() {
    assertThat(html.select("details.within[open] input[checked]").attr("value"))
        .isEqualTo("rehabilitation.physical-therapy-occupational-therapy");
  }

  @Test
  void offersToExcludeAndToStopExcluding() {
    assertThat(html.select("a.not").eachAttr("aria-label"))
        .contains("Exclude Upheld", "Stop excluding Surgery");
  }

  @Test
  void marksExactlyTheMatches() {
    assertThat(html.select(".snippets mark").eachText())
        .containsExactly("functional improvement", "physical therapy", "functional improvement");
  }

  @Test
  void offersWaysOutOfNothing() {
    var nothing = Jsoup.parse(templates.render(ExampleSearches.nothing())).select(".nothing");

    assertThat(nothing.select("li").eachText())
        .contains("remove Outcome: Overturned → 2 decisions");
    assertThat(nothing.select("a").attr("href")).isEqualTo("/search?q=leech+therapy");
  }
}
