package rationale.letter;

/**
 * A file without text that could be read.
 *
 * @param reason one sentence: what is wrong and what to do
 */
public record NoText(String reason) implements ReadResult {}
