package rationale.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A letter's clean text. Lines are those of the document; an empty line parts paragraphs; page
 * breaks, page furniture and double spacing are gone.
 *
 * @param text the text that all spans count in
 * @param pageStarts where each page begins in it, ascending, the first at 0
 * @param firstPage the page of its file on which it begins, from 1
 * @param scanned how many pages of its file are pictures and were read by OCR
 */
public record LetterText(String text, List<Integer> pageStarts, int firstPage, int scanned)
    implements ReadResult {
  public LetterText {
    pageStarts = List.copyOf(pageStarts);
  }

  /** A text that is its whole file. */
  public LetterText(String text, List<Integer> pageStarts) {
    this(text, pageStarts, 1, 0);
  }

  /** The same text of a file of which {@code pages} pages were read by OCR. */
  LetterText scanned(int pages) {
    return new LetterText(text, pageStarts, firstPage, pages);
  }

  /** The page of its file, from 1, that holds the char at {@code offset}. */
  public int pageOf(int offset) {
    return firstPage - 1 + pagesUpTo(offset);
  }

  /** The page of its file on which it ends. */
  public int lastPage() {
    return firstPage + pageStarts.size() - 1;
  }

  /** Its part from {@code start} to {@code end}, without white space at its edges. */
  LetterText part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    var starts = new ArrayList<>(List.of(0));
    for (int page :
        pageStarts.subList(pagesUpTo(from), Math.max(pagesUpTo(from), pagesUpTo(to - 1)))) {
      starts.add(page - from);
    }
    return new LetterText(text.substring(from, to), starts, pageOf(from), scanned);
  }

  /** How many pages begin at {@code offset} or before it. */
  private int pagesUpTo(int offset) {
    int found = Collections.binarySearch(pageStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
