package rationale.cli;

import rationale.text.Unseen;

/** Names that somebody else gave, as they may stand in a line of output. */
final class OneLine {
  private OneLine() {}

  /** The text with a question mark for each character that would do more than show. */
  static String of(String text) {
    return Unseen.replaced(text, "?");
  }
}
