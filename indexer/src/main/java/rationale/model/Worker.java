package rationale.model;

import org.jspecify.annotations.Nullable;

/**
 * The injured worker as the clinical summary gives them.
 *
 * @param age in years at the time of the summary
 * @param sex null where neither a word nor pronouns that agree tell it
 */
public record Worker(@Nullable Integer age, @Nullable Sex sex) {}
