package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters come from anywhere: whatever stands in them is shown, never obeyed. */
class HostileTextTest {
  @ParameterizedTest
  @MethodSource("rationale.page.HostilePages#all")
  void showsMarkupAsText(Page page) {
    Document html = Jsoup.parse(new Templates().render(page));

    assertThat(html.select("script"))
        .isNotEmpty()
        .allMatch(each -> each.attr("src").startsWith("/static/") && each.data().isEmpty());
    assertThat(html.select("img, [onerror]")).isEmpty();
    assertThat(html.wholeText()).contains("<script>alert(1)</script>", "[[${7*7}]]", "&lt;");
    assertThat(html.select("main")).hasSize(1);
    for (Element link : html.select("main a[href*=script]")) {
      assertThat(link.attr("href")).isEqualTo(HostilePages.HREF);
    }
  }

  @ParameterizedTest
  @MethodSource("rationale.page.HostilePages#all")
  void replacesCharactersThatNobodySees(Page page) {
    String html = new Templates().render(page);

    assertThat(html).contains("\uFFFDdrowkcab\uFFFD");
    assertThat(Jsoup.parse(html).html())
        .doesNotContain("\u202E", "\u2066", "\u0000", "\u0007", "\u009B", "\uD800");
  }

  @Test
  void showsMarkupOfAResearchRecordAsText() {
    var page = ExampleDesk.basket("x");
    var html = Jsoup.parse(new Templates().render(page, ExampleDesk.record(HostilePages.HOSTILE)));
    assertThat(html.select("main script, main img")).isEmpty();
    assertThat(html.select(".research dd").text()).contains("<script>alert(1)</script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "data:text/html,x", "", " /x"})
  void refusesAddressesThatDoNotLeadToAPage(String href) {
    assertThatThrownBy(() -> new Link("here", href)).isInstanceOf(IllegalArgumentException.class);
  }
}
