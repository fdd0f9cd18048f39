package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disputed item on its letter's page, found there as {@code #number}; its rationale's paragraphs
 * are {@code #number-p1}, {@code #number-p2} and on.
 *
 * @param request the heading as written
 * @param treatment its class, a search; null where not classified
 * @param details what else request and rationale state, as "Body part" and "Reasons"
 * @param rationale the reviewer's reasoning, in paragraphs; empty where missing or shared
 * @param sharedWith the item of this letter that has the same rationale
 * @param evidence the place in the letter's text
 * @param citation the item's citation, ready to paste
 * @param found whether it is one of the few of its letter that the search found it was opened from
 */
public record LetterItem(
    int number,
    OutcomeBadge outcome,
    Text request,
    @Nullable Link treatment,
    List<Fact> details,
    CitedGuidelines claimsAdministrator,
    CitedGuidelines reviewer,
    List<Text> rationale,
    @Nullable Link sharedWith,
    @Nullable String evidence,
    String citation,
    boolean found) {
  public LetterItem {
    Hrefs.checkedOrNull(evidence);
    details = List.copyOf(details);
    rationale = List.copyOf(rationale);
  }

  /** An item of which nothing else is stated. */
  public LetterItem(
      int number,
      OutcomeBadge outcome,
      Text request,
      @Nullable Link treatment,
      CitedGuidelines claimsAdministrator,
      CitedGuidelines reviewer,
      List<Text> rationale,
      @Nullable Link sharedWith,
      @Nullable String evidence,
      String citation) {
    this(
        number,
        outcome,
        request,
        treatment,
        List.of(),
        claimsAdministrator,
        reviewer,
        rationale,
        sharedWith,
        evidence,
        citation,
        false);
  }
}
