package rationale.letter;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads files into clean text. */
public final class LetterReader {
  /** Of one file, which may hold some thousand letters; more would only fill the memory. */
  static final int MOST_PAGES = 50_000;

  private static final NoText TOO_MANY_PAGES =
      new NoText(
          "The file has more than %,d pages, too many to be read at once; divide it."
              .formatted(MOST_PAGES));

  private final @Nullable Tesseract ocr;

  private LetterReader(@Nullable Tesseract ocr) {
    this.ocr = ocr;
  }

  /** A reader of the text that files hold. */
  public static LetterReader ofText() {
    return new LetterReader(null);
  }

  /** A reader that has {@code ocr} read the pages of PDFs that hold no text. */
  public static LetterReader ofScans(Tesseract ocr) {
    return new LetterReader(ocr);
  }

  /** The clean text of a PDF or text file, or why there is none; never throws for its content. */
  public ReadResult read(SourceFile file) {
    if (file.bytes().length == 0) {
      return new NoText("The file is empty; get it again from its source.");
    }
    return file.isPdf()
        ? pdf(file)
        : clean(PlainText.decode(file.bytes()), 0, "The file holds no text; is it a letter?");
  }

  private ReadResult pdf(SourceFile file) {
    try {
      var pdf = PdfText.of(file.bytes(), ocr);
      return clean(
          pdf.text(),
          pdf.scanned(),
          ocr == null
              ? "The PDF holds pictures but no text; with the option --ocr they are read by OCR."
              : "OCR found no text in the pictures of the PDF; is it a letter?");
    } catch (PdfText.TooManyPages e) {
      return TOO_MANY_PAGES;
    } catch (PdfText.PasswordNeeded e) {
      return new NoText("The PDF opens only with a password; save a copy without one.");
    } catch (Tesseract.Failed e) {
      return new NoText("The PDF's scanned pages could not be read: " + e.getMessage() + ".");
    } catch (IOException e) {
      return new NoText("The PDF is damaged and cannot be opened; get it again from its source.");
    }
  }

  /** The letters that a file's text holds, one after the other, without the sheets before them. */
  public static List<LetterText> letters(LetterText file) {
    return LetterSplit.split(file);
  }

  private static ReadResult clean(String raw, int scanned, String ifBlank) {
    if (raw.isBlank()) {
      return new NoText(ifBlank);
    }
    return hasTooManyPages(raw) ? TOO_MANY_PAGES : Cleaning.clean(raw).scanned(scanned);
  }

  private static boolean hasTooManyPages(String raw) {
    int breaks = 0;
    for (int at = raw.indexOf('\f'); at >= 0 && breaks <= MOST_PAGES; breaks++) {
      at = raw.indexOf('\f', at + 1);
    }
    return breaks > MOST_PAGES;
  }
}
