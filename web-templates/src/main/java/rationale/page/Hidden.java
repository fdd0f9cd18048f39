package rationale.page;

/** A parameter that a form carries along unseen. */
public record Hidden(String name, String value) {}
