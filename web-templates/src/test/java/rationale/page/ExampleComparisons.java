package rationale.page;

import static rationale.page.OutcomeBadge.OVERTURNED;
import static rationale.page.OutcomeBadge.UPHELD;

import java.util.List;

/** Decisions like others, and beside others; all of it invented. */
final class ExampleComparisons {
  private static final CitedGuidelines NONE = new CitedGuidelines(null, List.of(), List.of(), null);

  private ExampleComparisons() {}

  static Related related() {
    return new Related(
        new Link("Items 2 and 3: MRI of the left shoulder", "/letters/CM17-0900002#2"),
        List.of(
            new RelatedList(
                "Same outcome",
                UPHELD,
                List.of(decision(UPHELD, "no red flags (as here)"), other()),
                new Link("All 1,204 upheld of this kind", "/search?outcome=upheld")),
            new RelatedList("Opposite outcome", OVERTURNED, List.of(), null)),
        new Link("More decisions like item 2", "/letters/CM17-0900002/2/similar"));
  }

  /** Items whose decisions stand on a page of their own. */
  static Related elsewhere() {
    return new Related(
        new Link("Item 1: Physical therapy", "/letters/CM17-0900002#1"),
        List.of(),
        new Link("Decisions like item 1", "/letters/CM17-0900002/1/similar"));
  }

  private static RelatedDecision decision(OutcomeBadge outcome, String reason) {
    return new RelatedDecision(
        new DecisionLine(
            outcome,
            "MRI of the right shoulder",
            "/letters/CM16-0900044#2",
            "CM16-0900044, item 2",
            "2 May 2016",
            null),
        List.of("MRI", "Shoulder"),
        List.of(reason, "plain X-rays not done first"),
        "/letters/CM17-0900002/2/compare/CM16-0900044/2");
  }

  private static RelatedDecision other() {
    return new RelatedDecision(
        new DecisionLine(UPHELD, "CT", "/letters/x-1#1", "x-1, item 1", null, "Diagnostic Testing"),
        List.of(),
        List.of(),
        "/letters/CM17-0900002/2/compare/x-1/1");
  }

  static SimilarPage similar() {
    return new SimilarPage("CM17-0900002", 2, UPHELD, related());
  }

  static ComparisonPage pair() {
    return new ComparisonPage(
        side(
            UPHELD,
            "CM17-0900002",
            new ComparedDecision.Reason("no red flags", null),
            "No film was taken."),
        side(
            OVERTURNED,
            "CM16-0900044",
            new ComparedDecision.Reason("examination supports it", "there: no red flags"),
            "The arm cannot be lifted."),
        List.of("Imaging/Radiology", "Shoulder"),
        true,
        "/letters/CM16-0900044/2/compare/CM17-0900002/2",
        "/letters/CM17-0900002/2/similar",
        "/letters/CM17-0900002/2/compare/x-1/1",
        "/letters/CM17-0900002/2/compare/x-2/1");
  }

  private static ComparedDecision side(
      OutcomeBadge outcome, String id, ComparedDecision.Reason reason, String own) {
    return new ComparedDecision(
        outcome,
        new Link(id + ", item 2", "/letters/" + id + "#2"),
        "MRI of the shoulder",
        "2 May 2016",
        "Diagnostic Testing › Imaging/Radiology",
        List.of(Fact.of("Body part", "Shoulder", null)),
        new CitedGuidelines(Text.of("MTUS Shoulder Complaints"), List.of(), List.of(), null),
        List.of(reason),
        List.of(
            new Paragraph(
                List.of(
                    new Paragraph.Block(
                        true, Text.of("The guideline allows one study."), List.of()),
                    new Paragraph.Block(
                        false, new Text(List.of(new Piece(own, true))), List.of()))),
            Paragraph.of(Text.of("The request is decided accordingly."))));
  }

  /** Two decisions of which little could be read. */
  static ComparisonPage minimalPair() {
    var bare =
        new ComparedDecision(
            UPHELD,
            new Link("x-1, item 1", "/letters/x-1#1"),
            "CT",
            null,
            null,
            List.of(),
            NONE,
            List.of(),
            List.of());
    return new ComparisonPage(
        bare,
        bare,
        List.of(),
        false,
        "/letters/x-1/1/compare/x-1/1",
        "/letters/x-1/1/similar",
        null,
        null);
  }
}
