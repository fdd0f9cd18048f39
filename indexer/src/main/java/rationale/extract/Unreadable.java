package rationale.extract;

/**
 * A file that gave no letter.
 *
 * @param source its name
 * @param reason one sentence: what is wrong and what to do
 */
public record Unreadable(String source, String reason) implements ParseResult {}
