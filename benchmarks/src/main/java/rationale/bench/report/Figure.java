package rationale.bench.report;

/**
 * A number that was measured.
 *
 * @param name what it says
 * @param value the number
 * @param unit its unit; empty for shares and counts
 */
public record Figure(String name, double value, String unit) {}
