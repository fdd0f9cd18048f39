package rationale.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be browsed, with few and with many values. */
final class ExampleBranches {
  private ExampleBranches() {}

  /** 150 months, some of them without letters. */
  static MonthFigure months() {
    return months(YearMonth.of(2013, 3), 150);
  }

  static MonthFigure months(YearMonth first, int number) {
    var months = new ArrayList<MonthFigure.Month>();
    for (int at = 0; at < number; at++) {
      var month = first.plusMonths(at);
      int letters = at % 11 == 4 ? 0 : 40 + 37 * at % 211;
      var href = letters == 0 ? null : "/search?decided=" + month;
      months.add(new MonthFigure.Month(month, letters, href));
    }
    return new MonthFigure(months, 1, 0, 12);
  }

  static List<RatedValue> treatments() {
    return List.of(
        category("Diagnostic Testing", 1480, "Imaging/Radiology", "EMG/NCV/NCS", "Other tests"),
        category("DMEPOS", 902, "DME", "Electrical Stimulation", "Prosthetics/Orthotics"),
        category("Pharmaceuticals", 5236, "Opioids", "Muscle Relaxant", "Topical Compounds"),
        category("Rehabilitation", 1712, "Physical Therapy/Occupational Therapy", "Acupuncture"),
        category("Surgery", 988, "Arthroscopic Surgery", "Spine", "Adjunct Surgical Services"),
        category("Home Health", 12));
  }

  private static RatedValue category(String label, int decisions, String... within) {
    var kinds = new ArrayList<RatedValue>();
    for (String each : within) {
      kinds.add(value(each, decisions / (40 * kinds.size() + 2), List.of(), null));
    }
    return value(label, decisions, kinds, new Link("All 44", "/browse/treatments/" + decisions));
  }

  private static RatedValue value(
      String label, int decisions, List<RatedValue> within, @Nullable Link all) {
    int overturned = decisions / 7;
    double share = (double) overturned / decisions;
    return new RatedValue(
        label,
        decisions,
        "/search?treatment=" + decisions,
        new Rate(
            overturned,
            decisions,
            share / 2,
            (1 + share) / 2,
            decisions < 20,
            "/search?treatment=" + decisions + "&outcome=overturned"),
        "/analytics?treatment=" + decisions,
        within,
        all);
  }

  static BrowsePage kinds() {
    return new BrowsePage(
        12_408,
        List.of(
            new BrowsePage.Kind(
                new Link("Treatments", "/browse/treatments"),
                "What was asked for.",
                12,
                78,
                List.of(new Tally("Pharmaceuticals", 5_236, "/search?treatment=pharmaceuticals"))),
            new BrowsePage.Kind(new Link("Reasons", "/browse/reasons"), "Why.", 0, 0, List.of())));
  }

  static BrowsePage nothing() {
    return new BrowsePage(0, List.of());
  }

  static BranchPage treatmentsPage() {
    return page("Treatments", null, treatments(), "", Pager.of(1, 3, page -> "?page=" + page));
  }

  static BranchPage below() {
    var spine = value("Spine", 14, List.of(), null);
    return page("Surgery", value("Surgery", 988, List.of(), null), List.of(spine), "sp", null);
  }

  static BranchPage noneFound() {
    return page("Surgery", null, List.of(), "zebra", null);
  }

  private static BranchPage page(
      String heading,
      @Nullable RatedValue whole,
      List<RatedValue> values,
      String find,
      @Nullable Pager pager) {
    return new BranchPage(
        heading,
        List.of(new Link("Browse", "/browse")),
        whole == null ? "What was asked for." : null,
        "treatments",
        whole,
        values,
        values.size(),
        44,
        find,
        "rate",
        List.of(
            new Choice("Most decisions", "/browse/treatments", false),
            new Choice("Most often overturned", "/browse/treatments?order=rate", true)),
        true,
        pager);
  }
}
