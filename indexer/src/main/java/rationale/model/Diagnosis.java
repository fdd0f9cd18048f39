package rationale.model;

import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as the clinical summary states it.
 *
 * @param text as written, without its code
 * @param code ICD-9 or ICD-10 code as written; null where none is
 */
public record Diagnosis(String text, @Nullable String code) {}
