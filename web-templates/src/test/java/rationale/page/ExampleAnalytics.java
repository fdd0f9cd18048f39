package rationale.page;

import java.util.List;

/** Pages of numbers, as the application makes them. */
final class ExampleAnalytics {
  private static final String HREF = "/search?q=therapy&treatment=rehabilitation";

  private ExampleAnalytics() {}

  static AnalyticsPage analytics() {
    var therapy = "Physical Therapy/Occupational Therapy";
    return new AnalyticsPage(
        "Analytics: therapy",
        "therapy",
        "therapy; Guideline: MTUS",
        List.of(new Chip("“therapy”", "/analytics?guideline=mtus")),
        List.of(new Notice("Only the first 64 words were used.")),
        new Link("See the decisions", "/search?q=therapy&guideline=mtus"),
        new Link("What sets overturned decisions apart", "/contrast?q=therapy"),
        new OverturnRate(4_311, 16_402, 12_000, 0.255, 0.271, HREF),
        List.of(
            breakdown(
                "treatment",
                Breakdown.Figure.RATES,
                row("Rehabilitation", 0, 412, 60),
                row(therapy, 1, 301, 44),
                row("Not classified", 0, 12, 3)),
            breakdown(
                "month",
                Breakdown.Figure.COLUMNS,
                row("Dec 2016", 0, 301, 44),
                RateRow.none("2017"),
                row("Jan 2018", 0, 9, 0))),
        new GuidelineMatrix(
            List.of(row("MTUS only", 0, 301, 44), row("None cited", 0, 12, 3)),
            List.of(
                new GuidelineMatrix.Row(
                    row("MTUS and ACOEM", 0, 313, 47),
                    List.of(row("MTUS only", 0, 313, 47), RateRow.none("None cited")))),
            row("All", 0, 313, 47),
            List.of("Each decision is in one cell."),
            "/analytics.csv?table=guidelines"),
        List.of(new Link("All tables as CSV", "/analytics.csv?q=therapy")));
  }

  static AnalyticsPage nothingFound() {
    return new AnalyticsPage(
        "Analytics",
        "",
        "all decisions",
        List.of(),
        List.of(),
        new Link("See the decisions", "/search"),
        new Link("What sets overturned decisions apart", "/contrast"),
        null,
        List.of(),
        null,
        List.of());
  }

  static AnalyticsPage hostile(String text, String href) {
    var row = new RateRow(text, 0, 1, 1, 1, 0, 1, true, href, href, null);
    var part =
        new Breakdown("x", text, text, Breakdown.Figure.RATES, List.of(text), List.of(row), href);
    return new AnalyticsPage(
        text,
        text,
        text,
        List.of(new Chip(text, href)),
        List.of(new Notice(text)),
        new Link(text, href),
        new Link(text, href),
        new OverturnRate(1, 1, 1, 0, 1, href),
        List.of(part),
        new GuidelineMatrix(
            List.of(row),
            List.of(new GuidelineMatrix.Row(row, List.of(row))),
            row,
            List.of(text),
            href),
        List.of(new Link(text, href)));
  }

  private static Breakdown breakdown(String id, Breakdown.Figure figure, RateRow... rows) {
    return new Breakdown(
        id,
        "Treatment and " + id,
        "Treatment",
        figure,
        List.of("A decision with several guidelines counts under each."),
        List.of(rows),
        "/analytics.csv?q=therapy&table=" + id);
  }

  private static RateRow row(String label, int level, int decisions, int overturned) {
    boolean few = decisions < 20;
    return new RateRow(
        label, level, decisions, overturned, decisions, .1, .255, few, HREF, HREF, HREF);
  }
}
