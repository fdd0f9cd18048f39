package rationale.bench.letters;

import rationale.model.Outcome;

/**
 * An item as its letter words it.
 *
 * @param number its place, from 1
 * @param request its heading
 * @param outcome how it was decided
 * @param administrator what utilization review relied on
 * @param reviewer what the reviewer relied on
 * @param rationale the reviewer's reasoning
 */
record ItemText(
    int number,
    String request,
    Outcome outcome,
    String administrator,
    String reviewer,
    String rationale) {

  /** Writes what a frame asks of the item; false where it asks something else. */
  boolean fill(Slot slot, StringBuilder out) {
    switch (slot) {
      case NUMBER -> out.append(number);
      case OUTCOME -> out.append(outcome.label());
      case VERDICT ->
          out.append(outcome == Outcome.OVERTURNED ? "is" : "is not")
              .append(" medically necessary and appropriate");
      case REQUEST_HEADING -> out.append(request);
      case ADMINISTRATOR_LINE -> out.append(administrator);
      case REVIEWER_LINE -> out.append(reviewer);
      case RATIONALE -> out.append(rationale);
      default -> {
        return false;
      }
    }
    return true;
  }
}
