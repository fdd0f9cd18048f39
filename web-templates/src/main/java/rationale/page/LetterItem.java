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
 * @param rationale the reviewer's reasoning; empty where missing or shared
 * @param sharedWith the item of this letter that has the same rationale
 * @param places where the letter's text says it
 * @param page the page of the original on which it stands, from 1; null where not known
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
    List<Paragraph> rationale,
    @Nullable Link sharedWith,
    Places places,
    @Nullable Integer page,
    ReadyCitation citation,
    boolean found) {
  public LetterItem {
    details = List.copyOf(details);
    rationale = List.copyOf(rationale);
  }

  /** The places of request, outcome and rationale in the letter's text; null where not known. */
  public record Places(
      @Nullable String request, @Nullable String outcome, @Nullable String rationale) {
    /** None known. */
    public static final Places NONE = new Places(null, null, null);

    public Places {
      Hrefs.checkedOrNull(request);
      Hrefs.checkedOrNull(outcome);
      Hrefs.checkedOrNull(rationale);
    }
  }

  /** Whether its rationale quotes or retells what others say. */
  public boolean retells() {
    return rationale.stream().anyMatch(Paragraph::retells);
  }
}
