package rationale.bench.letters;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A letter that nobody wrote.
 *
 * @param truth what it says
 * @param pages its pages as lines of text, laid out as pdftotext shows real ones
 */
public record GeneratedLetter(LetterTruth truth, List<List<String>> pages) {
  public GeneratedLetter {
    pages = List.copyOf(pages);
  }

  /** Its file's name without ending: the case number. */
  public String stem() {
    return truth.caseNumber();
  }

  /** Its text; a form feed begins each page after the first. */
  public String text() {
    var text = new StringBuilder();
    for (var page : pages) {
      if (!text.isEmpty()) {
        text.append('\f');
      }
      page.forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  /** Its text as a file, in UTF-8. */
  public byte[] textFile() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
