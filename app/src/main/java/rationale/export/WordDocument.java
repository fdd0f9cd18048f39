package rationale.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A text document with headings that Word knows as such. Texts are texts; the only things outside
 * that it names are the addresses of its links.
 */
final class WordDocument implements AutoCloseable {
  /** US Letter with margins of an inch, in twentieths of a point. */
  private static final BigInteger WIDTH = BigInteger.valueOf(12_240);

  private static final BigInteger HEIGHT = BigInteger.valueOf(15_840);
  private static final BigInteger INCH = BigInteger.valueOf(1_440);
  private static final BigInteger HALF_AN_INCH = BigInteger.valueOf(720);

  private final XWPFDocument document = new XWPFDocument();

  WordDocument(String title) throws IOException {
    document.createStyles().setStyles(styles());
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("Rationale");
    layOut();
    styled("Title", title);
  }

  /** How each kind of paragraph looks, in {@code exhibits-styles.xml}. */
  private static CTStyles styles() throws IOException {
    try (InputStream file = WordDocument.class.getResourceAsStream("exhibits-styles.xml")) {
      if (file == null) {
        throw new IllegalStateException("exhibits-styles.xml is missing from the class path");
      }
      return StylesDocument.Factory.parse(file).getStyles();
    } catch (XmlException wrong) {
      throw new IllegalStateException("exhibits-styles.xml holds no styles", wrong);
    }
  }

  private void layOut() {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    var margins = section.addNewPgMar();
    margins.setTop(INCH);
    margins.setRight(INCH);
    margins.setBottom(INCH);
    margins.setLeft(INCH);
    margins.setHeader(HALF_AN_INCH);
    margins.setFooter(HALF_AN_INCH);
    margins.setGutter(BigInteger.ZERO);
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  void heading(String text) {
    styled("Heading1", text);
  }

  void subheading(String text) {
    styled("Heading2", text);
  }

  void paragraph(String text) {
    styled("Normal", text);
  }

  /** A paragraph in another's words. */
  void quotation(String text) {
    styled("Quote", text);
  }

  /** "Label: value", the label in bold. */
  void fact(String label, String value) {
    var paragraph = started("Normal");
    var name = paragraph.createRun();
    name.setBold(true);
    name.setText(XmlText.of(label) + ": ");
    paragraph.createRun().setText(XmlText.of(value));
  }

  /** A paragraph that leads to {@code address}. */
  void link(String address, String text) {
    var run = started("Normal").createHyperlinkRun(address);
    run.setStyle("Hyperlink");
    run.setText(XmlText.of(text));
  }

  private void styled(String style, String text) {
    started(style).createRun().setText(XmlText.of(text));
  }

  private XWPFParagraph started(String style) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  void writeTo(OutputStream out) throws IOException {
    document.write(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
