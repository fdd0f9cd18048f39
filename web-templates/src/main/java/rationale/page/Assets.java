package rationale.page;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Addresses of what a page loads: what every page has, what bears the name of the page's template,
 * and what it shares with some others.
 *
 * @param styles style sheets, in the order in which they hold
 * @param libraries scripts of others, which run before the page's own
 * @param scripts modules, each of its own
 * @param font what letters are set in: without a version, as the style sheet names it, so that it
 *     is fetched once
 */
record Assets(
    List<String> styles, List<String> libraries, List<String> scripts, String font, String logo) {
  private static final String OF_OTHERS = ".min.js";
  private static final List<String> EVERYWHERE =
      List.of(
          "rationale.css",
          "collect.css",
          "rationale.js",
          "suggestions.js",
          "shelf.js",
          "collect.js");
  private static final Map<String, List<String>> SHARED =
      Map.ofEntries(
          Map.entry("home", List.of("rates.css", "months.css")),
          Map.entry("branch", List.of("rates.css")),
          Map.entry("about", List.of("months.css")),
          Map.entry(
              "search",
              List.of(
                  "values.css",
                  "research.css",
                  "narrowing.js",
                  "keep-search.js",
                  "research.js",
                  "htmx.min.js")),
          Map.entry("facet", List.of("values.css", "narrowing.js")),
          Map.entry(
              "letter",
              List.of(
                  "related.css",
                  "research.css",
                  "evidence.js",
                  "citing.js",
                  "beside.js",
                  "research.js")),
          Map.entry("basket", List.of("research.css", "research.js")),
          Map.entry("similar", List.of("letter.css", "related.css")),
          Map.entry("compare", List.of("letter.css")),
          Map.entry("analytics", List.of("research.css", "research.js", "chart.umd.min.js")),
          Map.entry("contrast", List.of("analytics.css")));

  /** What the page of template {@code name} loads. */
  static Assets of(String name) {
    var files =
        Stream.of(
                EVERYWHERE.stream(),
                SHARED.getOrDefault(name, List.of()).stream(),
                Stream.of(name + ".css", name + ".js").filter(StaticFile::exists))
            .flatMap(each -> each)
            .toList();
    return new Assets(
        addresses(files, file -> file.endsWith(".css")),
        addresses(files, file -> file.endsWith(OF_OTHERS)),
        addresses(files, file -> file.endsWith(".js") && !file.endsWith(OF_OTHERS)),
        "/static/source-serif-4-" + (name.equals("analytics") ? "medium" : "regular") + ".woff2",
        StaticFile.address("rationale.svg"));
  }

  private static List<String> addresses(List<String> files, Predicate<String> wanted) {
    return files.stream().filter(wanted).map(StaticFile::address).toList();
  }
}
