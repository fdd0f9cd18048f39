package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * One decision in one line.
 *
 * @param href the item on its letter's page
 * @param caseNumber null where the line stands within its own letter
 * @param decided the decision date as shown, null where not stated
 * @param treatment null where not classified
 */
public record DecisionLine(
    OutcomeBadge outcome,
    String request,
    String href,
    @Nullable String caseNumber,
    @Nullable String decided,
    @Nullable String treatment) {
  public DecisionLine {
    Hrefs.checked(href);
  }

  /** A decision named within its own letter. */
  public DecisionLine(OutcomeBadge outcome, String request, String href) {
    this(outcome, request, href, null, null, null);
  }
}
