package rationale.letter;

/** What reading a file gave: its text, or why there is none. */
public sealed interface ReadResult permits LetterText, NoText {}
