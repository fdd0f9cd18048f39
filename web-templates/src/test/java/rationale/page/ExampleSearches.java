package rationale.page;

import static rationale.page.ExamplePages.marked;
import static rationale.page.OutcomeBadge.NOT_STATED;
import static rationale.page.OutcomeBadge.OVERTURNED;
import static rationale.page.OutcomeBadge.PARTIALLY_OVERTURNED;
import static rationale.page.OutcomeBadge.UPHELD;

import java.util.List;

/** Searches that find much, that ask nothing, and that find nothing. */
final class ExampleSearches {
  private ExampleSearches() {}

  static SearchPage rich() {
    return new SearchPage(
        "Overturned · functional improvement — 412 decisions",
        new SearchForm(
            "functional improvement PT",
            "/search/advanced?q=functional+improvement+PT",
            List.of(new Hidden("sort", "newest"), new Hidden("-treatment", "surgery")),
            facets(),
            List.of(
                new DateRange("decided", "Decision date", "2016", "2017-02", null),
                new DateRange("injured", "Date of injury", "soon", "", "“soon” is not a date."))),
        List.of(
            new Chip("functional improvement PT", "/search?outcome=overturned"),
            new Chip("Outcome: Overturned", "/search?q=functional+improvement"),
            new Chip("not Surgery", "/search?q=functional+improvement&outcome=overturned"),
            new Chip("Decision: 2016 – February 2017", "/search?q=functional+improvement")),
        "/search",
        new QueryEcho(
            "most of: functional, improvement, PT",
            List.of(
                new QueryEcho.Synonyms("PT", List.of("physical therapy", "physiotherapy")),
                new QueryEcho.Synonyms("improvement", List.of("improve", "improved"))),
            List.of(
                new Link("Require all words", "/search?q=functional+AND+improvement"),
                new Link("Search exactly as typed", "/search?q=%23functional"))),
        List.of(
            new Notice("A quotation mark was left open; it was read as closed at the end."),
            new Notice(
                "“or” was read as a plain word.",
                new Link("Read it as a connector", "/search?q=a+OR+b"))),
        new Results(
            412,
            301,
            new OutcomeSplit(
                List.of(
                    new OutcomeSplit.Share(UPHELD, 251, "/search?outcome=upheld"),
                    new OutcomeSplit.Share(OVERTURNED, 161, "/search?outcome=overturned"))),
            List.of(
                new Choice("Best match", "/search?q=x", true),
                new Choice("Newest", "/search?q=x&sort=newest", false),
                new Choice("Oldest", "/search?q=x&sort=oldest", false)),
            List.of(
                new Choice("20", "/search?q=x", true),
                new Choice("100", "/search?size=100", false)),
            List.of(new Link("Analytics", "/analytics?q=x")),
            List.of(new Link("CSV", "/export.csv?q=x")),
            List.of(new Link("Atom feed", "/feed.atom?q=x")),
            groups(),
            Pager.of(4, 31, page -> "/search?q=x&page=" + page)),
        null);
  }

  private static List<FacetGroup> facets() {
    return List.of(
        new FacetGroup(
            "outcome",
            "Outcome",
            1,
            List.of(
                new FacetValue("overturned", "Overturned", 412, true, "/search?-outcome=o"),
                new FacetValue("upheld", "Upheld", 1_204, false, "/search?-outcome=u")),
            null,
            null,
            true),
        new FacetGroup(
            "treatment",
            "Treatment",
            1,
            List.of(
                new FacetValue(
                    "rehabilitation",
                    "Rehabilitation",
                    211,
                    false,
                    false,
                    "/search?-treatment=rehabilitation",
                    List.of(
                        new FacetValue(
                            "rehabilitation.physical-therapy-occupational-therapy",
                            "Physical Therapy/Occupational Therapy",
                            150,
                            true,
                            "/search?x=1"),
                        new FacetValue(
                            "rehabilitation.acupuncture",
                            "Acupuncture",
                            61,
                            false,
                            "/search?x=2"))),
                new FacetValue(
                    "pharmaceuticals",
                    "Pharmaceuticals",
                    90,
                    false,
                    false,
                    "/search?x=3",
                    List.of(
                        new FacetValue(
                            "pharmaceuticals.opioids", "Opioids", 44, false, "/search?x=4"),
                        new FacetValue("pharmaceuticals.nsaid", "NSAID", 0, false, "/search?x=5"))),
                new FacetValue("surgery", "Surgery", 31, false, true, "/search?x=6", List.of())),
            new Link("Show all 11 treatment categories", "/facets/treatment?q=x"),
            null,
            true),
        new FacetGroup(
            "guideline",
            "Guideline",
            2,
            List.of(
                new FacetValue("mtus", "MTUS", 320, true, "/search?x=7"),
                new FacetValue("odg", "ODG", 118, true, "/search?x=8"),
                new FacetValue("acoem", "ACOEM", 97, false, "/search?x=9"),
                new FacetValue("none", "None cited", 0, false, "/search?x=10")),
            null,
            true,
            true),
        new FacetGroup(
            "specialty",
            "Reviewer specialty",
            0,
            List.of(new FacetValue("neurology", "Neurology", 12, false, null)),
            new Link("Show all 56 specialties", "/facets/specialty?q=x"),
            false,
            false));
  }

  private static List<ResultGroup> groups() {
    return List.of(
        new ResultGroup(
            "CM17-0900002",
            "/letters/CM17-0900002?from=x",
            "21 February 2017",
            List.of("Physical Medicine & Rehabilitation", "Pain Management"),
            PARTIALLY_OVERTURNED,
            List.of(
                new ResultRow(
                    1,
                    "/letters/CM17-0900002?from=x#1",
                    OVERTURNED,
                    marked("Additional ", "physical therapy", " 2 x 4 for the left shoulder"),
                    "Rehabilitation › Physical Therapy/Occupational Therapy",
                    List.of("Shoulder"),
                    List.of("MTUS", "ACOEM"),
                    List.of(
                        new QuotedReason(
                            List.of(new Link("improved with treatment", "/search?reason=improved")),
                            marked("The notes record ", "gains", " at work and at home."))),
                    List.of(
                        new Snippet(
                            "Rationale",
                            marked(
                                "The notes of the first eight visits record objective ",
                                "functional improvement",
                                ": overhead reach went from 95 to 140 degrees, and the worker has"
                                    + " gone back to modified duty."),
                            "/letters/CM17-0900002?from=x#1-p2"),
                        new Snippet(
                            "Clinical summary",
                            marked(
                                "… twelve visits of ",
                                "physical therapy",
                                " were certified after surgery, of which eight are documented …"),
                            null)),
                    null),
                new ResultRow(
                    3,
                    "/letters/CM17-0900002?from=x#3",
                    UPHELD,
                    Text.of("Interferential unit, purchase"),
                    "DMEPOS › Electrical Stimulation",
                    List.of(),
                    List.of("ODG"),
                    List.of(),
                    List.of(
                        new Snippet(
                            "Rationale",
                            marked("No trial with ", "functional improvement", " is on file."),
                            "/letters/CM17-0900002?from=x#3-p1")),
                    new Link("and 14 more like items in this letter", "/letters/CM17-0900002#4"))),
            List.of(
                new DecisionLine(UPHELD, "MRI of the left shoulder", "/letters/CM17-0900002#2"))),
        new ResultGroup(
            "scan-of-an-old-letter-1",
            "/letters/scan-of-an-old-letter-1",
            null,
            List.of(),
            NOT_STATED,
            List.of(
                new ResultRow(
                    1,
                    "/letters/scan-of-an-old-letter-1#1",
                    NOT_STATED,
                    Text.of(
                        "Acupuncture for 8 sessions was the original request. Acupuncture for 6"
                            + " sessions was authorized by the Claims Administrator. The remaining"
                            + " portion of the original request, Acupuncture for 2 sessions"),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null)),
            List.of()));
  }

  static SearchPage plain() {
    return new SearchPage(
        "3 decisions",
        new SearchForm("", "/search/advanced", List.of(), List.of(), List.of()),
        List.of(),
        null,
        null,
        List.of(),
        new Results(
            1,
            1,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            groups().subList(1, 2),
            null),
        null);
  }

  static SearchPage nothing() {
    return new SearchPage(
        "leech therapy — no decisions",
        new SearchForm("leech therapy", "/search/advanced?q=leech", List.of(), facets(), List.of()),
        List.of(new Chip("Outcome: Overturned", "/search?q=leech+therapy")),
        "/search",
        new QueryEcho("leech and therapy", List.of(), List.of()),
        List.of(),
        new Results(
            0, 0, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null),
        new NothingFound(
            "No decision with the outcome Overturned holds “leech” and “therapy”.",
            List.of(
                new Tally("remove Outcome: Overturned", 2, "/search?q=leech+therapy"),
                new Tally("any of the words", 371, "/search?q=leech+OR+therapy")),
            "The repository holds letters decided from 4 March 2013 to 22 February 2017."));
  }
}
