package rationale.vocabulary;

/** Who speaks in a sentence of a rationale. */
public enum Voice {
  /** The reviewer, of the case at hand. */
  OWN,
  /** A guideline, quoted or retold. */
  QUOTED,
  /** Anybody else: fixed text of the letters, utilization review. */
  ASIDE
}
