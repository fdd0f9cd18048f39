package rationale.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.CaseDates;
import rationale.model.CaseNumber;
import rationale.model.Diagnosis;
import rationale.model.DisputedItem;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.model.ItemDetails;
import rationale.model.Laterality;
import rationale.model.Letter;
import rationale.model.LetterDetails;
import rationale.model.Modification;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Quantity;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.Template;
import rationale.model.Treatment;
import rationale.model.UrAction;
import rationale.model.Warning;
import rationale.model.Worker;

/** Letters to save. */
final class SampleLetters {
  private static final ItemDetails DETAILS =
      new ItemDetails(
          List.of(new BodyPart("Shoulder", Laterality.RIGHT), new BodyPart("Neck", null)),
          new Quantity(12, Quantity.Unit.VISITS),
          true,
          LocalDate.of(2019, 5, 1),
          new Modification("12 visits", null, "6 visits"),
          true,
          List.of("exceeds-visits", "no-functional-gain"),
          List.of(new Span(0, 6), new Span(2, 9)),
          List.of(new Span(0, 1), new Span(2, 3)));

  private SampleLetters() {}

  /** A letter that states everything, from a file {@code CASE.txt}. */
  static Letter full(String caseNumber) {
    return letter(
        caseNumber, caseNumber + ".txt", new CaseNumber(caseNumber), "Denied for want of");
  }

  static Letter letter(String id, String source, @Nullable CaseNumber number, String rationale) {
    return new Letter(
        id,
        source,
        Template.LISTED_CREDENTIALS,
        number,
        new CaseDates(
            LocalDate.of(2019, 7, 9),
            LocalDate.of(2018, 10, 13),
            LocalDate.of(2019, 8, 2),
            LocalDate.of(2019, 6, 3),
            LocalDate.of(2019, 7, 1)),
        Priority.EXPEDITED,
        new Reviewer(List.of("Surgery", "Family Practice"), List.of("Texas", "California")),
        new Worker(48, Sex.F),
        "The injured worker is a 48 year old female.\nShe fell – § 4.",
        new LetterDetails(
            UrAction.MODIFIED,
            List.of(new Diagnosis("Rotator cuff tear", "M75.1"), new Diagnosis("Neck pain", null)),
            List.of("Application of Independent Medical Review", "Progress notes")),
        List.of(
            item(1, "MRI of the right shoulder", Outcome.UPHELD, rationale),
            item(2, "Physical therapy: 12 sessions", Outcome.OVERTURNED, "Granted.")),
        List.of(
            new Evidence(Field.RATIONALE, 2, new Span(7, 9)),
            new Evidence(Field.CASE_NUMBER, 0, new Span(0, 10)),
            new Evidence(Field.RATIONALE, 1, new Span(3, 6))),
        List.of(
            new Warning(Warning.Code.CUT_OFF, "The text breaks off."),
            new Warning(Warning.Code.MISSING_FIELD, "No sex.")));
  }

  /** A letter that states nothing that it can leave out. */
  static Letter bare(String id) {
    var item =
        new DisputedItem(
            1, "Norco", Outcome.UPHELD, null, GuidelineBasis.MISSING, GuidelineBasis.MISSING, "");
    return new Letter(
        id,
        id + ".txt",
        Template.PROFESSIONAL_REVIEW,
        null,
        new CaseDates(null, null, null, null, null),
        null,
        new Reviewer(List.of(), List.of()),
        new Worker(null, null),
        null,
        List.of(item),
        List.of(),
        List.of());
  }

  static NewLetter file(Letter letter, String content) {
    return file(letter, content.getBytes(StandardCharsets.UTF_8));
  }

  static NewLetter file(Letter letter, byte[] bytes) {
    return new NewLetter(
        letter, "The clean text.\fPage 2", List.of(0, 16), bytes, "text/plain", sha256(bytes));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static DisputedItem item(int number, String request, Outcome outcome, String rationale) {
    var sections = List.of("Imaging", "Criteria; MRI");
    return new DisputedItem(
        number,
        request,
        outcome,
        number == 1 ? new Treatment("Diagnostic Testing", "Imaging/Radiology") : null,
        new GuidelineBasis(
            List.of(GuidelineFamily.MTUS, GuidelineFamily.ACOEM),
            List.of(
                new GuidelineCitation(
                    GuidelineFamily.MTUS,
                    true,
                    "Shoulder Complaints",
                    2004,
                    9,
                    sections,
                    "207-209"),
                new GuidelineCitation(
                    GuidelineFamily.ACOEM, false, "Shoulder", null, null, List.of(), null)),
            "Decision based on MTUS Shoulder Complaints 2004."),
        new GuidelineBasis(List.of(GuidelineFamily.NONE), List.of(), "None cited."),
        rationale,
        number == 1 ? DETAILS : ItemDetails.NONE);
  }
}
