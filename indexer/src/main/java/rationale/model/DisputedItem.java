package rationale.model;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;

/**
 * One treatment in dispute with its own outcome, guidelines and rationale: the unit of search and
 * of every count.
 *
 * @param number position in its letter, from 1
 * @param request the treatment as its heading writes it, without number, outcome and final colon
 * @param outcome {@code UPHELD} or {@code OVERTURNED}
 * @param treatment its class; null where no term of the vocabulary matches
 * @param claimsAdministratorGuidelines what utilization review relied on
 * @param reviewerGuidelines what the expert reviewer relied on
 * @param rationale the reviewer's reasoning, paragraphs parted by a line break; empty where the
 *     letter breaks off before it
 * @param details what request and rationale say beyond that
 */
public record DisputedItem(
    int number,
    String request,
    Outcome outcome,
    @Nullable Treatment treatment,
    GuidelineBasis claimsAdministratorGuidelines,
    GuidelineBasis reviewerGuidelines,
    String rationale,
    ItemDetails details) {
  public DisputedItem {
    if (number < 1) {
      throw new IllegalArgumentException("items are numbered from 1, not " + number);
    }
    if (request.isBlank()) {
      throw new IllegalArgumentException("item " + number + " requests nothing");
    }
    if (outcome == Outcome.PARTIALLY_OVERTURNED) {
      throw new IllegalArgumentException("an item is upheld or overturned, not both");
    }
    if (details.ownWords().stream().anyMatch(span -> span.end() > rationale.length())) {
      throw new IllegalArgumentException("own words beyond the rationale of item " + number);
    }
  }

  /** An item of which nothing further is known. */
  public DisputedItem(
      int number,
      String request,
      Outcome outcome,
      @Nullable Treatment treatment,
      GuidelineBasis claimsAdministratorGuidelines,
      GuidelineBasis reviewerGuidelines,
      String rationale) {
    this(
        number,
        request,
        outcome,
        treatment,
        claimsAdministratorGuidelines,
        reviewerGuidelines,
        rationale,
        ItemDetails.NONE);
  }

  /** What of the rationale the reviewer says of the case; empty where all is quoted. */
  public String ownWords() {
    return details.ownWords().stream().map(span -> span.of(rationale)).collect(joining("\n"));
  }
}
