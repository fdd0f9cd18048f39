package rationale.model;

/**
 * How soon the review was due: 30 days, or three where delay threatens health (8 CCR 9792.10.5).
 */
public enum Priority {
  STANDARD,
  EXPEDITED
}
