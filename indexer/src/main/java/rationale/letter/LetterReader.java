package rationale.letter;

import java.io.IOException;
import java.util.List;

/** Reads files into clean text. */
public final class LetterReader {
  private LetterReader() {}

  /** The clean text of a PDF or text file, or why there is none; never throws for its content. */
  public static ReadResult read(SourceFile file) {
    if (file.bytes().length == 0) {
      return new NoText("The file is empty; get it again from its source.");
    }
    if (!file.isPdf()) {
      return clean(PlainText.decode(file.bytes()), "The file holds no text; is it a letter?");
    }
    try {
      return clean(
          PdfText.extract(file.bytes()),
          "The PDF holds pictures but no text; run it through OCR and import the result.");
    } catch (PdfText.PasswordNeeded e) {
      return new NoText("The PDF opens only with a password; save a copy without one.");
    } catch (IOException e) {
      return new NoText("The PDF is damaged and cannot be opened; get it again from its source.");
    }
  }

  /** The letters that a file's text holds, one after the other, without the sheets before them. */
  public static List<LetterText> letters(LetterText file) {
    return LetterSplit.split(file);
  }

  private static ReadResult clean(String raw, String ifBlank) {
    return raw.isBlank() ? new NoText(ifBlank) : Cleaning.clean(raw);
  }
}
