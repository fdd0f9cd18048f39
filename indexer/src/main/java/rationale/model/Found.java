package rationale.model;

/** A value together with the place in the clean text that states it. */
public record Found<T>(T value, Span span) {}
