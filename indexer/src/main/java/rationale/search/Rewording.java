package rationale.search;

/**
 * Another way to ask.
 *
 * @param kind why it is offered
 * @param words what to type instead
 */
public record Rewording(Kind kind, String words) {
  /** Why a rewording is offered. */
  public enum Kind {
    /** What was typed was wrong; this is what was searched. */
    REPAIRED,
    /** What was typed are plain words; this reads its and, or, not as connectors. */
    AS_CONNECTORS
  }
}
