package rationale.letter;

import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF.
 *
 * @param text line by line as printed, with a form feed after each page
 * @param scanned how many of its pages were pictures and were read by OCR
 */
record PdfText(String text, int scanned) {

  /** The document is encrypted and its user password is not empty. */
  static final class PasswordNeeded extends IOException {
    private static final long serialVersionUID = 1L;

    PasswordNeeded(IOException cause) {
      super(cause);
    }
  }

  /** The document has more pages than are read of one file. */
  static final class TooManyPages extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The document's text. Public letters forbid copying by an owner password; they were published to
   * be read, so that permission is not asked.
   *
   * @param ocr reads the pages that hold no text; null where these stay empty
   * @throws TooManyPages when it has more than {@link LetterReader#MOST_PAGES}
   * @throws PasswordNeeded when it cannot be opened without a password
   * @throws Tesseract.Failed when a page that holds no text could not be read
   * @throws IOException when it is damaged
   */
  static PdfText of(byte[] pdf, @Nullable Tesseract ocr) throws IOException {
    try (var document =
        Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > LetterReader.MOST_PAGES) {
        throw new TooManyPages();
      }
      var pages = new Pages(document, ocr);
      pages.writeText(document, pages.text);
      return new PdfText(pages.text.toString(), pages.scanned);
    } catch (InvalidPasswordException e) {
      throw new PasswordNeeded(e);
    } catch (RuntimeException e) {
      // PDFBox answers some damaged files with whatever its parser tripped over
      throw new IOException(e);
    }
  }

  private static final class Pages extends PDFTextStripper {
    private static final int DPI = 300;

    /** Three times those of a letter page; of a larger one fewer dots are looked at. */
    private static final double MOST_PIXELS = 25e6;

    private static final int MOST_SCANNED = 50;

    /** Each form may show others, fifty deep: a few that show each other twice would never end. */
    private static final int MOST_FORMS = 200_000;

    private final StringWriter text = new StringWriter();
    private final PDFRenderer renderer;
    private final @Nullable Tesseract ocr;
    private int start;
    private int scanned;
    private int forms;

    Pages(PDDocument document, @Nullable Tesseract ocr) {
      this.renderer = new PDFRenderer(document);
      this.ocr = ocr;
      renderer.setSubsamplingAllowed(true);
      // the header table has two columns, which only the position on the page keeps on one line
      setSortByPosition(true);
      setLineSeparator("\n");
      setPageEnd("\n\f");
      // where paragraphs are parted by a gap instead of an empty line, write that line; an indent
      // alone parts nothing
      setParagraphStart("\n");
      setIndentThreshold(Float.MAX_VALUE);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      forms++;
      if (forms > MOST_FORMS) {
        throw new IllegalStateException("forms without end"); // an IOException would be passed over
      }
      super.showForm(form);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
      var written = text.getBuffer();
      if (ocr != null && written.substring(start).isBlank()) {
        written.setLength(start);
        written.append(read(page, ocr)).append(getPageEnd());
      }
      start = written.length();
    }

    private String read(PDPage page, Tesseract tesseract) throws IOException {
      scanned++;
      if (scanned > MOST_SCANNED) {
        throw new Tesseract.Failed("there are more than " + MOST_SCANNED + "; divide the file");
      }
      var box = page.getCropBox();
      double squareInches = box.getWidth() / 72.0 * box.getHeight() / 72.0;
      int dpi = (int) Math.min(DPI, Math.sqrt(MOST_PIXELS / squareInches));
      return tesseract.read(picture(dpi)).replace('\f', '\n');
    }

    private PagePicture picture(int dpi) throws IOException {
      var image = renderer.renderImageWithDPI(getCurrentPageNo() - 1, dpi, ImageType.GRAY);
      var dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      var picture = new PagePicture(image.getWidth(), dots, dpi);
      picture.clearTables();
      return picture;
    }
  }
}
