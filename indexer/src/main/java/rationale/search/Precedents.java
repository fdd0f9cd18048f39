package rationale.search;

/**
 * Decisions to read beside one.
 *
 * @param same of the same outcome
 * @param opposite of the opposite outcome
 */
public record Precedents(PrecedentList same, PrecedentList opposite) {}
