package rationale.letter;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, line by line as printed, with a form feed after each page. */
final class PdfText {
  private PdfText() {}

  /** The document is encrypted and its user password is not empty. */
  static final class PasswordNeeded extends IOException {
    private static final long serialVersionUID = 1L;

    PasswordNeeded(IOException cause) {
      super(cause);
    }
  }

  /**
   * The document's text. Public letters forbid copying by an owner password; they were published to
   * be read, so that permission is not asked.
   *
   * @throws PasswordNeeded when it cannot be opened without a password
   * @throws IOException when it is damaged
   */
  static String extract(byte[] pdf) throws IOException {
    try (var document =
        Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      var stripper = new PDFTextStripper();
      // the header table has two columns, which only the position on the page keeps on one line
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n\f");
      // where paragraphs are parted by a gap instead of an empty line, write that line; an indent
      // alone parts nothing
      stripper.setParagraphStart("\n");
      stripper.setIndentThreshold(Float.MAX_VALUE);
      return stripper.getText(document);
    } catch (InvalidPasswordException e) {
      throw new PasswordNeeded(e);
    } catch (RuntimeException e) {
      // PDFBox answers some damaged files with whatever its parser tripped over
      throw new IOException(e);
    }
  }
}
