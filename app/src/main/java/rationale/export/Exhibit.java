package rationale.export;

import rationale.search.Decision;

/**
 * A decision that a reader has collected.
 *
 * @param note what the reader noted of it, in lines; empty where nothing
 */
public record Exhibit(Decision decision, String note) {
  /**
   * A decision that was collected and is not here.
   *
   * @param what which it is and why it is not here, in a sentence
   * @param note as of an exhibit
   */
  public record Missing(String what, String note) {}
}
