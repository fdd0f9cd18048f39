package rationale.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rationale.model.BodyPart;
import rationale.model.GuidelineFamily;
import rationale.model.Laterality;
import rationale.model.Outcome;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Treatment;
import rationale.model.UrAction;
import rationale.search.Decision;

/** Made-up decisions. */
final class Decisions {
  private static final Instant ADDED = Instant.parse("2026-01-02T03:04:05Z");

  private Decisions() {}

  /** Everything is stated. */
  static Decision full(String request, String rationale) {
    return new Decision(
        "CM19-0900001",
        2,
        "CM19-0900001",
        LocalDate.of(2019, 8, 2),
        ADDED,
        Outcome.UPHELD,
        request,
        new Treatment("Rehabilitation", "Acupuncture"),
        List.of(GuidelineFamily.MTUS, GuidelineFamily.ODG),
        List.of(GuidelineFamily.NONE),
        List.of("no-improvement"),
        List.of(),
        List.of(new BodyPart("Shoulder", Laterality.RIGHT), new BodyPart("Low back", null)),
        new Reviewer(List.of("Neurology", "Pain Management"), List.of("Texas")),
        UrAction.DENIED,
        48,
        Sex.F,
        Outcome.PARTIALLY_OVERTURNED,
        rationale);
  }

  /** Nothing is stated that need not be. */
  static Decision bare(int number) {
    return new Decision(
        "scan",
        number,
        null,
        null,
        ADDED,
        Outcome.OVERTURNED,
        "MRI",
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Reviewer(List.of(), List.of()),
        null,
        null,
        null,
        Outcome.OVERTURNED,
        "");
  }

  static String address(Decision decision) {
    return "/letters/" + decision.id();
  }
}
