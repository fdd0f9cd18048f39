package rationale.extract;

/** What parsing a file gave. */
public sealed interface ParseResult permits Parsed, Unreadable {}
