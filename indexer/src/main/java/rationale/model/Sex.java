package rationale.model;

/** The worker's sex as the letter's words give it. */
public enum Sex {
  M,
  F
}
