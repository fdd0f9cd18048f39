package rationale.page;

import static rationale.page.OutcomeBadge.NOT_STATED;
import static rationale.page.OutcomeBadge.OVERTURNED;
import static rationale.page.OutcomeBadge.UPHELD;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages with everything on them, and pages with as little as there can be; all of it invented. */
final class ExamplePages {
  private ExamplePages() {}

  /** Every example by the name of the file it is written to. */
  static Map<String, Page> all() {
    var pages = new LinkedHashMap<String, Page>();
    pages.put("home", home());
    pages.put("home-empty", emptyHome());
    pages.put("browse", ExampleBranches.kinds());
    pages.put("browse-empty", ExampleBranches.nothing());
    pages.put("branch", ExampleBranches.treatmentsPage());
    pages.put("branch-below", ExampleBranches.below());
    pages.put("branch-nothing", ExampleBranches.noneFound());
    pages.put("search", ExampleSearches.rich());
    pages.put("search-plain", ExampleSearches.plain());
    pages.put("search-nothing", ExampleSearches.nothing());
    pages.put("facet", facet());
    pages.put("facet-minimal", minimalFacet());
    pages.put("advanced", ExampleForms.empty());
    pages.put("advanced-wrong", ExampleForms.wrong());
    pages.put("letter", ExampleLetters.rich());
    pages.put("letter-minimal", ExampleLetters.minimal());
    pages.put("letter-withheld", ExampleLetters.withheld());
    pages.put("text", ExampleLetters.text());
    pages.put("similar", ExampleComparisons.similar());
    pages.put("compare", ExampleComparisons.pair());
    pages.put("compare-minimal", ExampleComparisons.minimalPair());
    pages.put("analytics", ExampleAnalytics.analytics());
    pages.put("analytics-nothing", ExampleAnalytics.nothingFound());
    pages.put("contrast", contrast());
    pages.put("contrast-nothing", nothingToCompare());
    pages.put("basket", ExampleDesk.basket("CM19-0900001#1"));
    pages.put("basket-empty", BasketPage.empty());
    pages.put("lookup", ExampleDesk.lookup("CM19-0900001"));
    pages.put("lookup-empty", new LookupPage("", 1_000, null));
    pages.put("saved", new SavedPage());
    pages.put("about", about());
    pages.put("help", help());
    pages.put("about-empty", emptyAbout());
    pages.put("error", error());
    return pages;
  }

  static HomePage home() {
    return new HomePage(
        List.of(
            new Link("functional improvement", "/search?q=functional+improvement"),
            new Link("overturned physical therapy", "/search?q=&outcome=overturned"),
            new Link("opioid w/10 taper!", "/search?q=opioid+w%2F10+taper!")),
        12_408,
        7_315,
        "4 March 2013",
        "22 February 2017",
        split(),
        List.of(new Link("Treatments", "/browse/treatments"), new Link("Analytics", "/analytics")),
        ExampleBranches.months(),
        ExampleBranches.treatments(),
        List.of(
            new DecisionLine(
                UPHELD,
                "Naproxen 550mg #60",
                "/letters/CM17-0900001#1",
                "CM17-0900001",
                "22 February 2017",
                "Pharmaceuticals › NSAID"),
            new DecisionLine(
                OVERTURNED,
                "Physical therapy 2 x 4 for the left shoulder",
                "/letters/CM17-0900002#1",
                "CM17-0900002",
                "21 February 2017",
                "Rehabilitation › Physical Therapy/Occupational Therapy"),
            new DecisionLine(NOT_STATED, "Lumbar brace", "/letters/x-1#1", "x-1", null, null)));
  }

  static ContrastPage contrast() {
    var href = "/search?q=therapy&within=own-words%3A%22home+program%22&outcome=overturned";
    var having = new ApartSection.Having(1_204, 610, 4_000, href);
    var less = new ApartSection.Having(3, 2, 9_000, href);
    var terms =
        List.of(
            new ApartSection.Row(null, "home program", href, having, less, 312.64, true),
            new ApartSection.Row(null, "gait", href, less, less, 4.01, false));
    var values =
        List.of(new ApartSection.Row("Body part", "Wrist", href, having, less, 12.06, true));
    var reasons = List.of(new Tally("conservative care was tried and failed", 420, href));
    return new ContrastPage(
        "What sets overturned decisions apart: therapy",
        "therapy",
        "therapy; Guideline: MTUS",
        List.of(new Chip("“therapy”", "/contrast?guideline=mtus")),
        List.of(new Notice("Only the first 64 words were used.")),
        new Link("See the decisions", "/search?q=therapy&guideline=mtus"),
        new Link("All numbers of this search", "/analytics?q=therapy&guideline=mtus"),
        new OverturnRate(4_311, 16_402, 12_000, 0.255, 0.271, href),
        new ApartSection(
            List.of(
                new ApartSection.Side(OVERTURNED, 4_311, 4_000, reasons, terms, values),
                new ApartSection.Side(UPHELD, 12_091, 9_000, List.of(), List.of(), List.of())),
            List.of("Shares are of letters.", "1,402 words were compared."),
            "Only 19 letters have overturned decisions here."));
  }

  static ContrastPage nothingToCompare() {
    return new ContrastPage(
        "What sets overturned decisions apart",
        "",
        "all decisions",
        List.of(),
        List.of(),
        new Link("See the decisions", "/search"),
        new Link("All numbers of this search", "/analytics"),
        null,
        null);
  }

  static OutcomeSplit split() {
    return new OutcomeSplit(
        List.of(
            new OutcomeSplit.Share(UPHELD, 11_011, "/search?outcome=upheld"),
            new OutcomeSplit.Share(OVERTURNED, 1_390, "/search?outcome=overturned"),
            new OutcomeSplit.Share(NOT_STATED, 7, null)));
  }

  static HomePage emptyHome() {
    return new HomePage(
        List.of(),
        0,
        0,
        null,
        null,
        new OutcomeSplit(List.of()),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  static FacetPage facet() {
    var values = new ArrayList<FacetValue>();
    String[] names = {
      "Occupational Medicine",
      "Physical Medicine & Rehabilitation",
      "Orthopedic Surgery",
      "Anesthesiology",
      "Pain Management",
      "Family Practice",
      "Internal Medicine",
      "Neurology",
      "Chiropractic",
      "Psychologist",
      "Emergency Medicine",
      "Neurological Surgery",
      "Podiatrist",
      "Interventional Spine",
      "Public Health & General Preventive Medicine",
      "Not stated"
    };
    for (int i = 0; i < names.length; i++) {
      values.add(
          new FacetValue("s" + i, names[i], 400 / (i + 1), i == 0, "/search?-specialty=s" + i));
    }
    return new FacetPage(
        "Reviewer specialty",
        "reviewer specialties",
        new FacetGroup("specialty", "Reviewer specialty", 1, values, null, false, true),
        "functional improvement",
        List.of(new Hidden("outcome", "overturned"), new Hidden("sort", "newest")),
        412,
        List.of(
            new Choice("Most decisions first", "/facets/specialty?q=x", true),
            new Choice("By name", "/facets/specialty?q=x&order=name", false)),
        "/search?q=functional+improvement");
  }

  static FacetPage minimalFacet() {
    return new FacetPage(
        "Drug class",
        "drug classes",
        new FacetGroup("drug", "Drug class", 0, List.of(), null, null, true),
        "",
        List.of(),
        0,
        List.of(),
        "/search");
  }

  static HelpPage help() {
    var example =
        new HelpPage.Example(new Link("a w/5 b", "/search?q=a"), "a within 5 words of b", 7);
    return new HelpPage(
        List.of(new HelpPage.Kind("Near each other", "Within so many words.", List.of(example))));
  }

  static AboutPage about() {
    return new AboutPage(
        12_408,
        7_315,
        "4 March 2013",
        "22 February 2017",
        ExampleBranches.months(YearMonth.of(2016, 2), 12),
        List.of(
            new Tally("Listed credentials (2015 on)", 5_802, null),
            new Tally("Prose credentials (2014, 2015)", 1_200, null),
            new Tally("Decision sentences (late 2013)", 311, null),
            new Tally("Professional review (early 2013)", 2, null)),
        List.of(
            new AboutPage.Coverage("Case number", 7_315, 7_315),
            new AboutPage.Coverage("Decision date", 7_310, 7_315),
            new AboutPage.Coverage("Worker’s age", 7_002, 7_315),
            new AboutPage.Coverage("Priority", 5_800, 7_315),
            new AboutPage.Coverage("Treatment class", 11_902, 12_408),
            new AboutPage.Coverage("Pages cited", 12, 12_408)),
        new Tally("Treatment not classified", 506, "/search?treatment=not-stated"),
        List.of(
            new Tally("The letter breaks off before its last rationale", 14, null),
            new Tally("A reviewer specialty is not in the vocabulary", 77, null)),
        88,
        List.of(
            new AboutPage.Unreadable(
                "CM16-0900007.pdf", "The PDF holds pictures of pages, no text."),
            new AboutPage.Unreadable("█████████.txt", "No heading of any known letter template.")),
        214,
        new Link("CM17-0900002, item 2", "/letters/CM17-0900002#2"),
        List.of(
            new AboutPage.Version("Application", "0.1.0"),
            new AboutPage.Version("Repository", "revision 42 of 3 March 2026")));
  }

  static AboutPage emptyAbout() {
    return new AboutPage(
        0,
        0,
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Tally("Treatment not classified", 0, null),
        List.of(),
        0,
        List.of(),
        0,
        null,
        List.of());
  }

  static ErrorPage error() {
    return new ErrorPage(
        404,
        "No such letter",
        "The repository holds no letter CM19-0999999.",
        "Check the number, or search for a word of the letter. New letters appear once imported.",
        List.of(new Link("Search all decisions", "/search"), new Link("What is held", "/about")));
  }

  static Text marked(String before, String hit, String after) {
    return marked(before, hit, after, 0);
  }

  static Text marked(String before, String hit, String after, int number) {
    return new Text(
        List.of(new Piece(before, false), new Piece(hit, true, number), new Piece(after, false)));
  }
}
