package rationale.search;

import org.jspecify.annotations.Nullable;

/**
 * A reason that a reviewer gives for a decision.
 *
 * @param label what readers see, a fragment of a sentence
 * @param sentence the reviewer's own words for it, hits marked; null where it is not known which
 */
public record GivenReason(String label, @Nullable Passage sentence) {}
