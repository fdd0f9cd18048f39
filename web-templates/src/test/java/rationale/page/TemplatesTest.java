package rationale.page;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, rendered for real and read back as a browser reads it. */
class TemplatesTest {
  private static final Templates TEMPLATES = new Templates();
  private static final Path OUT = Path.of("target", "pages");

  static Stream<Map.Entry<String, Page>> pages() {
    return ExamplePages.all().entrySet().stream();
  }

  private static Document rendered(Page page) {
    return Jsoup.parse(TEMPLATES.render(page));
  }

  @BeforeAll
  static void laysTheStaticFilesBeside() throws IOException {
    Files.createDirectories(OUT.resolve("static"));
    try (var files = Files.list(Path.of("target/classes/static"))) {
      for (var file : files.toList()) {
        Files.copy(file, OUT.resolve("static").resolve(file.getFileName()), REPLACE_EXISTING);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void writesEachPageToLookAt(Map.Entry<String, Page> example) throws IOException {
    String html = TEMPLATES.render(example.getValue());

    assertThat(html).startsWith("<!doctype html>").doesNotContain("th:", "[[", "null");
    Files.writeString(
        OUT.resolve(example.getKey() + ".html"), html.replace("\"/static/", "\"static/"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namesEachPageInTitleAndFirstHeading(Map.Entry<String, Page> example) {
    Document html = rendered(example.getValue());

    assertThat(html.title()).contains("Rationale", example.getValue().title());
    assertThat(html.select("h1")).hasSize(1).allMatch(Element::hasText);
    assertThat(html.select("main")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void labelsEveryInput(Map.Entry<String, Page> example) {
    Document html = rendered(example.getValue());

    for (Element input : html.select("input:not([type=hidden]), textarea, select")) {
      boolean wrapped = input.closest("label") != null;
      boolean named = !html.select("label[for='" + input.id() + "']").isEmpty();
      assertThat(wrapped || named).as(input.outerHtml()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void usesEachIdOnceAndOnlyIdsThatExist(Map.Entry<String, Page> example) {
    Document html = rendered(example.getValue());
    List<String> ids = html.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("aria-labelledby", "aria-describedby", "for", "form")) {
      assertThat(ids).containsAll(html.select("[" + attribute + "]").eachAttr(attribute));
    }
    for (String href : html.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(href.substring(1));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void neverSkipsAHeadingLevel(Map.Entry<String, Page> example) {
    var levels = new ArrayList<Integer>();
    for (Element heading : rendered(example.getValue()).select("h1, h2, h3, h4, h5, h6")) {
      levels.add(Integer.parseInt(heading.tagName().substring(1)));
    }

    assertThat(levels).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("%s", levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsStyleAndScriptOutOfThePage(Map.Entry<String, Page> example) {
    Document html = rendered(example.getValue());

    assertThat(html.select("[style], style")).isEmpty();
    assertThat(html.select("script:not([src^=/static/])")).isEmpty();
    assertThat(html.getAllElements())
        .allSatisfy(element ->
            assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void givesEveryLinkAndButtonAName(Map.Entry<String, Page> example) {
    for (Element each : rendered(example.getValue()).select("a, button, summary")) {
      assertThat(each.hasText() || each.hasAttr("aria-label")).as(each.outerHtml()).isTrue();
    }
  }

  @Test
  void addressesStaticFilesByTheirContent() {
    Document html = rendered(ExamplePages.home());

    assertThat(html.select("link[rel=stylesheet]").attr("href"))
        .matches("/static/rationale\\.css\\?v=[0-9a-f]{12}");
    assertThat(html.select("script").attr("src"))
        .matches("/static/rationale\\.js\\?v=[0-9a-f]{12}");
  }
}
