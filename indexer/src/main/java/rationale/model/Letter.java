package rationale.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A final determination letter as read: one document, one case.
 *
 * @param id the case number; where there is none the source's stem, or, where that may be
 *     somebody's name, {@link #NAMED_BY_CONTENT} and digits of its text's digest
 * @param source name of the file it came in
 * @param template its form
 * @param caseNumber null where the letter states none
 * @param dates its dates
 * @param priority null where not stated
 * @param reviewer the expert reviewer
 * @param worker the injured worker
 * @param clinicalSummary the reviewer's summary of the file, paragraphs parted by a line break;
 *     null where the letter has none
 * @param details what it says of the case beyond that
 * @param items its disputed items, one or more, numbered from 1
 * @param evidence where the clean text states each of the above
 * @param warnings what a reader should know of the reading
 */
public record Letter(
    String id,
    String source,
    Template template,
    @Nullable CaseNumber caseNumber,
    CaseDates dates,
    @Nullable Priority priority,
    Reviewer reviewer,
    Worker worker,
    @Nullable String clinicalSummary,
    LetterDetails details,
    List<DisputedItem> items,
    List<Evidence> evidence,
    List<Warning> warnings) {
  /** Begins the id of a letter without case number that is not named after its file. */
  public static final String NAMED_BY_CONTENT = "letter-";

  public Letter {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a letter has an id");
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("letter " + id + " has no items");
    }
    items = List.copyOf(items);
    evidence = List.copyOf(evidence);
    warnings = List.copyOf(warnings);
  }

  /** A letter of which nothing further is known. */
  public Letter(
      String id,
      String source,
      Template template,
      @Nullable CaseNumber caseNumber,
      CaseDates dates,
      @Nullable Priority priority,
      Reviewer reviewer,
      Worker worker,
      @Nullable String clinicalSummary,
      List<DisputedItem> items,
      List<Evidence> evidence,
      List<Warning> warnings) {
    this(
        id,
        source,
        template,
        caseNumber,
        dates,
        priority,
        reviewer,
        worker,
        clinicalSummary,
        LetterDetails.NONE,
        items,
        evidence,
        warnings);
  }

  /** The same letter under another id and from another file. */
  public Letter named(String otherId, String otherSource) {
    return new Letter(
        otherId,
        otherSource,
        template,
        caseNumber,
        dates,
        priority,
        reviewer,
        worker,
        clinicalSummary,
        details,
        items,
        evidence,
        warnings);
  }

  /** The same letter without the warnings of one kind. */
  public Letter without(Warning.Code code) {
    return new Letter(
        id,
        source,
        template,
        caseNumber,
        dates,
        priority,
        reviewer,
        worker,
        clinicalSummary,
        details,
        items,
        evidence,
        warnings.stream().filter(warning -> warning.code() != code).toList());
  }

  /** Its outcome, derived from its items. */
  public Outcome outcome() {
    return Outcome.ofLetter(items.stream().map(DisputedItem::outcome).toList());
  }

  /** The id of its {@code number}th item, {@code CM19-0123456#2}. */
  public String itemId(int number) {
    return id + "#" + number;
  }

  /** Whether the letter states {@code field}, for an item or for itself. */
  public boolean states(Field field, int item) {
    return evidence.stream().anyMatch(e -> e.field() == field && e.item() == item);
  }

  /** The warnings of one kind. */
  public Collection<Warning> warnings(Warning.Code code) {
    return warnings.stream().filter(warning -> warning.code() == code).toList();
  }
}
