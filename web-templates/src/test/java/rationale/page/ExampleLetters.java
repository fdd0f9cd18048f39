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
  private ExampleLetters() {}

  static LetterPage rich() {
    return new LetterPage(
        "CM17-0900002",
        new Trail("/search?q=x", "/letters/CM17-0900001", "/letters/CM17-0900003", "3 of 14"),
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
            marked(
                "The injured worker is a 48-year-old man who fell from a loading dock and hurt his"
                    + " left shoulder. Treatment so far: arthroscopic repair, twelve visits of ",
                "physical therapy",
                ", anti-inflammatory medication and a home exercise program.",
                1),
            Text.of(
                "On examination the shoulder lifts to 140 degrees with pain at the end of the"
                    + " range; strength is 4/5. Utilization review denied both requests.")),
        List.of(
            new LetterItem(
                1,
                OVERTURNED,
                marked("Additional ", "physical therapy", " 2 x 4 for the left shoulder", 2),
                new Link(
                    "Rehabilitation › Physical Therapy/Occupational Therapy",
                    "/search?treatment=r"),
                List.of(Fact.of("Body part", "Left shoulder", null)),
                new CitedGuidelines(
                    Text.of("Decision based on MTUS Postsurgical Treatment Guidelines."),
                    List.of(
                        new CitedWork(
                            "MTUS", "Postsurgical Treatment 2009", null, null, List.of())),
                    List.of(new Link("MTUS", "/search?ur-guideline=mtus")),
                    "#at-1-ur-guidelines"),
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
                    "#at-1-guidelines"),
                List.of(
                    Text.of(
                        "The guideline allows twenty-four visits over fourteen weeks after this"
                            + " operation, as long as the worker keeps gaining."),
                    marked(
                        "The notes of the first eight visits record objective ",
                        "functional improvement",
                        ": overhead reach went from 95 to 140 degrees, and the worker has gone back"
                            + " to modified duty. The request is medically necessary.",
                        3)),
                null,
                "#at-1-request",
                "CM17-0900002, item 1 (Independent Medical Review, 21 February 2017)",
                true),
            new LetterItem(
                2,
                UPHELD,
                Text.of("MRI of the left shoulder"),
                null,
                new CitedGuidelines(null, List.of(), List.of(), null),
                new CitedGuidelines(
                    Text.of("The reviewer did not cite any medical evidence."),
                    List.of(),
                    List.of(),
                    null),
                List.of(
                    Text.of("No red flag and no new injury is documented since the last study.")),
                null,
                null,
                "CM17-0900002, item 2 (Independent Medical Review, 21 February 2017)"),
            new LetterItem(
                3,
                UPHELD,
                Text.of("Contrast for the MRI of the left shoulder"),
                new Link("Diagnostic Testing › Imaging/Radiology", "/search?treatment=d"),
                new CitedGuidelines(null, List.of(), List.of(), null),
                new CitedGuidelines(null, List.of(), List.of(), null),
                List.of(),
                new Link("Same rationale as item 2", "#2"),
                null,
                "CM17-0900002, item 3 (Independent Medical Review, 21 February 2017)")),
        List.of(ExampleComparisons.related(), ExampleComparisons.elsewhere()),
        new Original("CM17-0900002.pdf", "/letters/CM17-0900002/original", true),
        List.of(
            new SourcePiece("Case Number:   "),
            new SourcePiece("CM17-0900002", "at-case-number", "Case number"),
            new SourcePiece("\nDecision Date: "),
            new SourcePiece("02/21/2017", "at-decision-date", "Decision date"),
            new SourcePiece("\n\n        IMR ISSUES, DECISIONS AND RATIONALES\n\n"),
            new SourcePiece(
                "Additional physical therapy 2 x 4 for the left shoulder",
                "at-1-request",
                "Item 1, request"),
            new SourcePiece(": Overturned\n\nClaims Administrator guideline: "),
            new SourcePiece(
                "Decision based on MTUS Postsurgical Treatment Guidelines.",
                "at-1-ur-guidelines",
                "Item 1, claims administrator’s guidelines"),
            new SourcePiece("\n\nMAXIMUS guideline: "),
            new SourcePiece(
                "Decision based on MTUS Shoulder Complaints 2004", "at-1-guidelines", null)),
        "Independent Medical Review, final determination CM17-0900002 (21 February 2017)");
  }

  private static List<Fact> facts() {
    return List.of(
        Fact.of("Case number", "CM17-0900002", "#at-case-number"),
        Fact.of("Decided", "21 February 2017", "#at-decision-date"),
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
        original,
        List.of(),
        "scan-1");
  }
}
