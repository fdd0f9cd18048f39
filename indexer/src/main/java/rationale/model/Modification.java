package rationale.model;

import org.jspecify.annotations.Nullable;

/**
 * A request that utilization review granted in part; only the rest is in dispute.
 *
 * @param original what was requested
 * @param authorized what the claims administrator authorized; null where not said
 * @param remaining what is in dispute
 */
public record Modification(String original, @Nullable String authorized, String remaining) {}
