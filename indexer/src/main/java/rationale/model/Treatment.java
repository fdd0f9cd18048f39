package rationale.model;

/**
 * A treatment's place in the two-level list of the Division of Workers' Compensation.
 *
 * @param category first level, "Rehabilitation"
 * @param subcategory second level, "Physical Therapy/Occupational Therapy"
 */
public record Treatment(String category, String subcategory) {}
