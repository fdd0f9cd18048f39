package rationale.extract;

import java.util.List;
import rationale.letter.Passage;

/** What parts a letter's paragraphs from one another. */
enum Parting {
  EMPTY_LINES,
  LINES,
  NOTHING;

  /** What stands before most of the places where paragraphs are known to begin. */
  static Parting of(Passage text, List<Integer> paragraphs) {
    long afterEmptyLine =
        paragraphs.stream()
            .filter(start -> start == 0 || text.text().charAt(start - 1) == '\n')
            .count();
    if (afterEmptyLine * 2 > paragraphs.size()) {
      return EMPTY_LINES;
    }
    return paragraphs.stream().filter(text::startsLine).count() * 2 > paragraphs.size()
        ? LINES
        : NOTHING;
  }
}
