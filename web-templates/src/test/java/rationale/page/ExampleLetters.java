package rationale.page;

import static rationale.page.ExamplePages.marked;
import static rationale.page.OutcomeBadge.NOT_STATED;
import static rationale.page.OutcomeBadge.OVERTURNED;
import static rationale.page.OutcomeBadge.PARTIALLY_OVERTURNED;
import static rationale.page.OutcomeBadge.UPHELD;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter that states everything, and letters that state nothing. */
final class ExampleLetters {
  private static final String TEXT = "/letters/CM17-0900002/text";

  private ExampleLetters() {}

  static LetterPage rich() {
    return new LetterPage(
        "CM17-0900002",
        new Trail(
            "/search?q=x", "/letters/CM17-0900001", "/letters/CM17-0900003", "letter 3 of 14"),
        new FoundHere(1, 3, "physical therapy (or PT), functional improvement"),
        new Link("Hide the marks of your search", "/letters/CM17-0900002"),
        3,
        "21 February 2017",
        PARTIALLY_OVERTURNED,
        facts(),
        List.of(
            new Notice("The specialty “Interventional Spine” is not in the vocabulary."),
            new Notice("Item 2 breaks off.", new Link("See the original", "#original"))),
        List.of(
            Paragraph.of(
                marked(
                    "The injured worker is a 48-year-old man who fell from a loading dock and hurt his"
                        + " left shoulder. Treatment so far: arthroscopic repair, twelve visits of ",
                    "physical therapy",
                    ", anti-inflammatory medication and a home exercise program.",
                    1)),
            Paragraph.of(
                Text.of(
                    "On examination the shoulder lifts to 140 degrees with pain at the end of the"
                        + " range; strength is 4/5. Utilization review denied both requests."))),
        List.of("Application for Independent Medical Review", "Progress notes, October 2016"),
        List.of(
            new LetterItem(
                1,
                OVERTURNED,
                marked("Additional ", "physical therapy", " 2 x 4 for the left shoulder", 2),
                new Link(
                    "Rehabilitation › Physical Therapy/Occupational Therapy",
                    "/search?treatment=r"),
                List.of(
                    Fact.of("Body part", "Left shoulder", null),
                    new Fact(
                        "Reasons", List.of(new Fact.Value("functional gains", null, "#1-s1")))),
                new CitedGuidelines(
                    Text.of("Decision based on MTUS Postsurgical Treatment Guidelines."),
                    List.of(
                        new CitedWork(
                            "MTUS", "Postsurgical Treatment 2009", null, null, List.of())),
                    List.of(new Link("MTUS", "/search?ur-guideline=mtus")),
                    TEXT + "#at-claims-administrator-guidelines-1"),
                new CitedGuidelines(
                    Text.of(
                        "Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care,"
                            + " and MTUS Postsurgical Treatment Guidelines, Section(s): Shoulder."),
                    List.of(
                        new CitedWork(
                            "MTUS, ACOEM",
                            "Shoulder Complaints 2004",
                            "/search?guideline=mtus.shoulder-complaints",
                            "chapter 9",
                            List.of("Initial Care", "Summary")),
                        new CitedWork(
                            "MTUS",
                            "Postsurgical Treatment 2009",
                            null,
                            null,
                            List.of("Shoulder"))),
                    List.of(
                        new Link("MTUS", "/search?guideline=mtus"),
                        new Link("ACOEM", "/search?guideline=acoem")),
                    TEXT + "#at-reviewer-guidelines-1"),
                List.of(retelling(), gains()),
                null,
                new LetterItem.Places(TEXT + "#at-request-1", TEXT + "#at-outcome-1", null),
                2,
                citation(1),
                true),
            new LetterItem(
                2,
                UPHELD,
                Text.of("MRI of the left shoulder"),
                null,
                List.of(),
                new CitedGuidelines(null, List.of(), List.of(), null),
                new CitedGuidelines(
                    Text.of("The reviewer did not cite any medical evidence."),
                    List.of(),
                    List.of(),
                    null),
                List.of(
                    Paragraph.of(
                        Text.of(
                            "No red flag and no new injury is documented since the last study."))),
                null,
                LetterItem.Places.NONE,
                null,
                citation(2),
                false),
            new LetterItem(
                3,
                UPHELD,
                Text.of("Contrast for the MRI of the left shoulder"),
                new Link("Diagnostic Testing › Imaging/Radiology", "/search?treatment=d"),
                List.of(),
                new CitedGuidelines(null, List.of(), List.of(), null),
                new CitedGuidelines(null, List.of(), List.of(), null),
                List.of(),
                new Link("Same rationale as item 2", "#2"),
                LetterItem.Places.NONE,
                null,
                citation(3),
                false)),
        List.of(ExampleComparisons.related(), ExampleComparisons.elsewhere()),
        new Original("CM17-0900002.pdf", "/letters/CM17-0900002/original", true),
        TEXT,
        new ReadyCitation(
            "Independent Medical Review, final determination CM17-0900002 (21 February 2017)",
            "http://localhost/letters/CM17-0900002"));
  }

  private static ReadyCitation citation(int item) {
    return new ReadyCitation(
        "CM17-0900002, item %d (Independent Medical Review, 21 February 2017)".formatted(item),
        "http://localhost/letters/CM17-0900002#" + item);
  }

  /** What a guideline says, with its criteria. */
  private static Paragraph retelling() {
    return new Paragraph(
        List.of(
            new Paragraph.Block(
                true,
                Text.of("The guideline allows more visits after this operation where there is:"),
                List.of(Text.of("(1) gain in motion;"), Text.of("(2) a plan to end them.")))));
  }

  /** What the reviewer says of the case: the sentence that gives the reason, marked in part. */
  private static Paragraph gains() {
    return new Paragraph(
        List.of(
            new Paragraph.Block(
                false,
                new Text(
                    List.of(
                        new Piece("The notes record objective ", false, 0, "1-s1", true),
                        new Piece("functional improvement", true, 3, "1-s1", false),
                        new Piece(" on the left.", false, 0, "1-s1", false),
                        new Piece(" The request is medically necessary.", false))),
                List.of())));
  }

  private static List<Fact> facts() {
    return List.of(
        Fact.of("Case number", "CM17-0900002", TEXT + "#at-case-number"),
        Fact.of("Decided", "21 February 2017", TEXT + "#at-decision-date"),
        Fact.of("Injured", "9 November 2015", null),
        Fact.of("UR decision", "14 December 2016", null),
        Fact.notStated("Application received"),
        Fact.of("Assigned", "24 January 2017", null),
        Fact.of("Priority", "Standard", null),
        new Fact(
            "Reviewer",
            List.of(
                new Fact.Value("Physical Medicine & Rehabilitation", "/search?specialty=p", null),
                new Fact.Value("Interventional Spine", "/search?specialty=i", null))),
        new Fact("Licensed in", List.of(new Fact.Value("California", "/search?licensed=c", null))),
        Fact.of("Worker", "48-year-old man", null),
        Fact.of("Template", "Listed credentials", null),
        Fact.of("Source file", "CM17-0900002.pdf", null));
  }

  static LetterPage minimal() {
    return bare(new Original("scan.txt", "/letters/scan-1/original", false));
  }

  /** A letter whose original may not be shown. */
  static LetterPage withheld() {
    return bare(null);
  }

  private static LetterPage bare(@Nullable Original original) {
    return new LetterPage(
        "scan-1",
        null,
        null,
        null,
        0,
        null,
        NOT_STATED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        original,
        "/letters/scan-1/text",
        new ReadyCitation("scan-1", "/letters/scan-1"));
  }

  /** The text of the rich letter, two pages. */
  static TextPage text() {
    var request = "at-request-1";
    return new TextPage(
        "CM17-0900002",
        "/letters/CM17-0900002",
        new Original("CM17-0900002.pdf", "/letters/CM17-0900002/original", true),
        List.of(
            new TextPage.Sheet(
                1,
                List.of(
                    new SourcePiece("Case Number:   CM17-0900002\nDecision Date: "),
                    new SourcePiece(
                        "02/21/2017",
                        List.of("at-decision-date"),
                        List.of("at-decision-date"),
                        "Decision date"),
                    new SourcePiece("\n\n        IMR ISSUES, DECISIONS AND RATIONALES\n\n"))),
            new TextPage.Sheet(
                2,
                List.of(
                    new SourcePiece(
                        "Additional physical therapy",
                        List.of(request, "at-treatment-1"),
                        List.of(request, "at-treatment-1"),
                        "Request of item 1, Treatment class of item 1"),
                    new SourcePiece(
                        " 2 x 4 for the left shoulder", List.of(), List.of(request), null),
                    new SourcePiece(": Overturned")))));
  }
}
