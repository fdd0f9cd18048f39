package rationale.bench.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A letter as the PDF that a word processor makes of it: type of its own name, not embedded, kerned
 * word by word; encrypted against copying without a password.
 */
public final class LetterPdf {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int KEY_BITS = 128;

  private LetterPdf() {}

  /** The file; the same bytes for the same letter. */
  public static byte[] of(GeneratedLetter letter) {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var fonts = new PDResources();
      fonts.getCOSObject().setItem(COSName.FONT, fonts());
      for (var lines : letter.pages()) {
        document.addPage(page(document, fonts, lines));
      }
      var policy = new StandardProtectionPolicy("owner", "", readable());
      policy.setEncryptionKeyLength(KEY_BITS);
      policy.setPreferAES(true);
      var id = new COSString(letter.stem());
      document.getDocument().setDocumentID(new COSArray(List.of(id, id)));
      document.protect(policy);
      document
          .getEncryption()
          .getSecurityHandler()
          .setCustomSecureRandom(new Foreseeable(letter.stem().hashCode()));
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AccessPermission readable() {
    var permission = new AccessPermission();
    permission.setCanExtractContent(false);
    permission.setCanModify(false);
    return permission;
  }

  private static PDPage page(PDDocument document, PDResources fonts, List<String> lines)
      throws IOException {
    var page = new PDPage(PDRectangle.LETTER);
    page.setResources(fonts);
    var stream = new PDStream(document);
    try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
      content.write(PageContent.of(lines).getBytes(WINDOWS));
    }
    page.setContents(stream);
    return page;
  }

  private static COSDictionary fonts() {
    var fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font("TimesNewRomanPSMT", PageContent.WIDTHS));
    fonts.setItem(COSName.getPDFName("F2"), font("TimesNewRomanPS-BoldMT", PageContent.WIDTHS));
    return fonts;
  }

  private static COSDictionary font(String name, int[] widths) {
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setInt(COSName.FIRST_CHAR, PageContent.FIRST);
    font.setInt(COSName.LAST_CHAR, PageContent.FIRST + widths.length - 1);
    var array = new COSArray();
    for (int width : widths) {
      array.add(COSInteger.get(width));
    }
    font.setItem(COSName.WIDTHS, array);
    return font;
  }

  /** Numbers that encryption takes for random; what is printed for everybody needs no secret. */
  @SuppressWarnings("serial")
  private static final class Foreseeable extends SecureRandom {
    private int state;

    Foreseeable(int seed) {
      state = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      for (int i = 0; i < bytes.length; i++) {
        state = state * 1_103_515_245 + 12_345;
        bytes[i] = (byte) (state >> 16);
      }
    }
  }
}
