package rationale.letter;

import java.util.List;

/**
 * A letter's clean text. Lines are those of the document; an empty line parts paragraphs; page
 * breaks, page furniture and double spacing are gone.
 *
 * @param text the text that all spans count in
 * @param pageStarts where each page begins in it, ascending, the first at 0
 */
public record LetterText(String text, List<Integer> pageStarts) implements ReadResult {
  public LetterText {
    pageStarts = List.copyOf(pageStarts);
  }

  /** The page, from 1, that holds the char at {@code offset}. */
  public int pageOf(int offset) {
    return (int) pageStarts.stream().filter(start -> start <= offset).count();
  }
}
