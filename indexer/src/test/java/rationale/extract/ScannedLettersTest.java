package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import rationale.letter.LetterReader;
import rationale.letter.SourceFile;
import rationale.letter.Tesseract;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Warning;

/** Letters whose pages are pictures, read by the program tesseract where it is installed. */
class ScannedLettersTest {
  private static final int DPI = 200;
  private static final int LINE = 33;

  private static final List<String> TABLE =
      List.of(
          "Case Number:|CM17-0900871||",
          "Date Assigned:|04/03/2017|Date of Injury:|02/14/2015",
          "Decision Date:|04/28/2017|UR Denial Date:|03/09/2017",
          "Priority:|Standard|Application|03/20/2017");

  private static final String CREDENTIALS =
      """
      HOW THE IMR FINAL DETERMINATION WAS MADE
      The Expert Reviewer has the following credentials:
      State(s) of Licensure: California, Oregon
      Certification(s)/Specialty: Orthopedic Surgery

      CLINICAL CASE SUMMARY
      The expert reviewer developed the following clinical case summary based on a review of the
      case file, including all medical records:

      The injured worker is a 51 year old female who fell from a ladder. She has knee pain.
      """;
  private static final String DECISION =
      """
      IMR ISSUES, DECISIONS AND RATIONALES
      The Final Determination was based on decisions for the disputed items/services set forth
      below:

      MRI of the left knee without contrast: Overturned

      Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

      MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

      Decision rationale: The exam shows locking. The request is medically necessary.
      """;

  private static Letter read(byte[] pdf) {
    var tesseract = Tesseract.installed();
    assumeTrue(tesseract.isPresent(), "skipped: tesseract is not installed");
    var parser = new LetterParser(LetterReader.ofScans(tesseract.get()));
    return switch (parser.parse(new SourceFile("scan.pdf", pdf)).getFirst()) {
      case Parsed(var letter, _) -> letter;
      case Unreadable(_, var reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void aScannedLetterIsReadWithItsTable() throws IOException {
    try (var document = new PDDocument()) {
      addPicture(document, picture(TABLE, CREDENTIALS));
      addPicture(document, picture(List.of(), DECISION));
      var letter = read(bytes(document));
      assertThat(letter.id()).isEqualTo("CM17-0900871");
      assertThat(letter.dates().injury()).hasToString("2015-02-14");
      assertThat(letter.dates().urDecision()).hasToString("2017-03-09");
      assertThat(letter.reviewer().specialties()).containsExactly("Orthopedic Surgery");
      assertThat(letter.worker().age()).isEqualTo(51);
      var item = letter.items().getFirst();
      assertThat(item.request()).isEqualTo("MRI of the left knee without contrast");
      assertThat(item.outcome()).isEqualTo(Outcome.OVERTURNED);
      assertThat(item.rationale()).startsWith("The exam shows locking.");
      assertThat(letter.warnings(Warning.Code.READ_BY_OCR))
          .singleElement()
          .extracting(Warning::message)
          .asString()
          .contains("2 pages");
    }
  }

  @Test
  void onlyThePagesWithoutTextAreReadFromPictures() throws IOException {
    try (var document = new PDDocument()) {
      addText(document, "Case Number: CM17-0900872\n" + CREDENTIALS);
      addPicture(document, picture(List.of(), DECISION));
      var letter = read(bytes(document));
      assertThat(letter.id()).isEqualTo("CM17-0900872");
      assertThat(letter.items()).hasSize(1);
      assertThat(letter.warnings(Warning.Code.READ_BY_OCR))
          .singleElement()
          .extracting(Warning::message)
          .asString()
          .contains("1 page");
    }
  }

  @Test
  void aLetterOfTextIsReadTheSameAndWithoutWarning() throws IOException {
    try (var document = new PDDocument()) {
      addText(document, "Case Number: CM17-0900873\n" + CREDENTIALS + "\n" + DECISION);
      var pdf = bytes(document);
      var usual = SampleLetters.parse(new SourceFile("scan.pdf", pdf)).letter();
      assertThat(read(pdf)).isEqualTo(usual);
    }
  }

  @Test
  void aTextFileIsNoneToBeScanned() {
    var text = "Case Number: CM17-0900874\n" + CREDENTIALS + "\n" + DECISION;
    assertThat(read(text.getBytes(UTF_8)).warnings(Warning.Code.READ_BY_OCR)).isEmpty();
  }

  @Test
  void picturesInTheFormOfManyScannersCanBeDrawn() {
    assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
  }

  /** A page as a scanner sees it: a ruled and shaded table, then lines of text. */
  private static BufferedImage picture(List<String> table, String text) {
    var image = new BufferedImage(17 * DPI / 2, 11 * DPI, BufferedImage.TYPE_BYTE_GRAY);
    var page = image.createGraphics();
    page.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    page.setColor(Color.WHITE);
    page.fillRect(0, 0, image.getWidth(), image.getHeight());
    page.setStroke(new BasicStroke(2));
    page.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12 * DPI / 72));
    int y = DPI;
    for (var row : table) {
      var cells = row.split("\\|", -1);
      for (int cell = 0; cell < cells.length; cell++) {
        int x = DPI + cell * 310;
        page.setColor(new Color(cell % 2 == 0 ? 0xDDDDDD : 0xFFFFFF));
        page.fillRect(x, y, 310, 44);
        page.setColor(Color.BLACK);
        page.drawRect(x, y, 310, 44);
        page.drawString(cells[cell], x + 18, y + LINE);
      }
      y += 44;
    }
    page.setFont(new Font(Font.SERIF, Font.PLAIN, 12 * DPI / 72));
    page.setColor(Color.BLACK);
    for (var line : text.lines().toList()) {
      y += LINE + 7;
      page.drawString(line, DPI, y);
    }
    page.dispose();
    return image;
  }

  private static void addPicture(PDDocument document, BufferedImage picture) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    var box = page.getMediaBox();
    try (var content = new PDPageContentStream(document, page)) {
      var image = JPEGFactory.createFromImage(document, picture, 0.8f);
      content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
    }
  }

  private static void addText(PDDocument document, String text) throws IOException {
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
      content.setLeading(14);
      content.newLineAtOffset(72, 720);
      for (var line : text.lines().toList()) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
