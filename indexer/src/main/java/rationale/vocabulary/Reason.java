package rationale.vocabulary;

import rationale.model.Outcome;

/**
 * A reason that reviewers give again and again.
 *
 * @param id its name in addresses and stores, {@code exceeds-visits}
 * @param label what readers see, a fragment of a sentence
 * @param outcome what it speaks for, {@code UPHELD} or {@code OVERTURNED}
 */
public record Reason(String id, String label, Outcome outcome) {}
