package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.letter.Tesseract;

/** What the commands say of scanned PDFs, with {@code --ocr} and without. */
class OcrOptionTest {
  @TempDir private Path folder;

  @Test
  void aScannedPdfNamesTheOption() throws IOException {
    assertThat(run("parse", scan())).contains("pictures but no text").contains("--ocr");
  }

  @Test
  void aPictureWithoutWordsIsNoLetter() throws IOException {
    assumeTrue(Tesseract.installed().isPresent(), "skipped: tesseract is not installed");
    assertThat(run("parse", "--ocr", scan())).contains("OCR found no text");
  }

  @Test
  void whereTesseractIsMissingItSaysWhatToInstall() {
    assertThatThrownBy(() -> OcrOption.reader(Optional.empty()))
        .isInstanceOf(CommandFailed.class)
        .hasMessageContaining("apt install tesseract-ocr");
  }

  private String run(String... arguments) {
    var err = new StringWriter();
    Main.commandLine().setErr(new PrintWriter(err)).execute(arguments);
    return err.toString();
  }

  /** A page with a drawing and no text. */
  private String scan() throws IOException {
    var file = folder.resolve("scan.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.addRect(100, 100, 300, 300);
        content.fill();
      }
      document.save(file.toFile());
    }
    return file.toString();
  }
}
