package rationale.extract;

import rationale.letter.LetterText;
import rationale.model.Letter;

/** A letter that was read, with the clean text its spans count in. */
public record Parsed(Letter letter, LetterText text) implements ParseResult {}
