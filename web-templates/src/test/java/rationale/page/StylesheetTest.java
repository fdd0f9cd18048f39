package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
  private final String css = css();

  private static String css() {
    try (var file = StylesheetTest.class.getResourceAsStream("/static/rationale.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void fetchesNothingButItsOwnFonts() throws IOException {
    for (var sheet : sheets()) {
      assertThat(
              Files.readString(sheet).replaceAll("url\\(\"source-serif-4-[a-z]+\\.woff2\"\\)", ""))
          .as(sheet.toString())
          .doesNotContain("url(", "@import");
    }
  }

  @Test
  void staysSmall() throws IOException {
    long bytes = 0;
    for (var sheet : sheets()) {
      bytes += Files.size(sheet);
    }
    assertThat(bytes).isLessThan(60_000);
  }

  private static List<Path> sheets() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/static"))) {
      return files.filter(file -> file.toString().endsWith(".css")).toList();
    }
  }

  // WCAG 2.2, 1.4.3: text 4.5 to 1
  @Test
  void keepsTextReadableInLightAndInDark() {
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    int end = css.indexOf("*, ::before");
    for (String theme : List.of(css.substring(0, dark), css.substring(dark, end))) {
      Map<String, Double> light = luminances(theme);
      for (String text : List.of("ink", "soft", "link", "upheld", "overturned", "partial")) {
        for (String ground : List.of("paper", "panel")) {
          assertThat(contrast(light, text, ground))
              .as(text + " on " + ground)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      assertThat(contrast(light, "mark-ink", "mark")).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(light, "ink", "caution")).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(light, "edge", "paper")).as("1.4.11").isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void theDesignSheetTellsTheColoursAndContrastsAsTheyAre() throws IOException {
    int dark = css.indexOf("@media (prefers-color-scheme: dark)");
    var light = css.substring(0, dark);
    var both = List.of(light, light + css.substring(dark, css.indexOf("*, ::before")));
    var sheet = Files.readString(Path.of("../docs/design.md"));
    var names = COLOUR.matcher(light).results().map(each -> each.group(1)).toList();
    assertThat(names).hasSizeGreaterThan(10);
    for (var name : names) {
      var row = sheet.lines().filter(line -> line.startsWith("| " + name + " |")).findFirst();
      for (var theme : both) {
        assertThat(row).as(name).get().asString().contains(value(theme, name));
        var seen = luminances(theme);
        if (List.of("ink", "soft", "link", "edge", "upheld", "overturned").contains(name)) {
          assertThat(row.orElseThrow())
              .contains(
                  String.format(
                      Locale.ROOT,
                      "%.1f, %.1f",
                      contrast(seen, name, "paper"),
                      contrast(seen, name, "panel")));
        }
      }
    }
  }

  /** The last one given counts. */
  private static String value(String theme, String name) {
    return COLOUR
        .matcher(theme)
        .results()
        .filter(each -> each.group(1).equals(name))
        .map(each -> "#" + each.group(2))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static double contrast(Map<String, Double> luminances, String one, String other) {
    double a = luminances.getOrDefault(one, Double.NaN);
    double b = luminances.getOrDefault(other, Double.NaN);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static Map<String, Double> luminances(String theme) {
    var luminances = new HashMap<String, Double>();
    var colours = COLOUR.matcher(theme);
    while (colours.find()) {
      int rgb = Integer.parseInt(colours.group(2), 16);
      luminances.put(
          colours.group(1),
          0.2126 * linear((rgb >> 16) & 255)
              + 0.7152 * linear((rgb >> 8) & 255)
              + 0.0722 * linear(rgb & 255));
    }
    return luminances;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
