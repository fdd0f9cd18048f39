package rationale.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class LetterReaderTest {
  private static ReadResult read(byte[] bytes) {
    return LetterReader.ofText().read(new SourceFile("letter.any", bytes));
  }

  private static void assertText(byte[] bytes, String text) {
    assertThat(read(bytes))
        .isInstanceOfSatisfying(
            LetterText.class, letter -> assertThat(letter.text()).isEqualTo(text));
  }

  private static void assertNoText(byte[] bytes, String words) {
    assertThat(read(bytes))
        .asInstanceOf(type(NoText.class))
        .extracting(NoText::reason, STRING)
        .contains(words);
  }

  @Test
  void readsUtf8WithAndWithoutMark() {
    assertText("Ménière".getBytes(StandardCharsets.UTF_8), "Ménière");
    assertText("\uFEFFMénière".getBytes(StandardCharsets.UTF_8), "Ménière");
  }

  @Test
  void readsWindows1252WhereItIsNoUtf8() {
    assertText("Ménière".getBytes(Charset.forName("windows-1252")), "Ménière");
  }

  @Test
  void readsUtf16ByItsMark() {
    assertText("Ménière".getBytes(StandardCharsets.UTF_16), "Ménière");
    assertText("\uFEFFMénière".getBytes(StandardCharsets.UTF_16LE), "Ménière");
  }

  @Test
  void readsAPdfThatForbidsCopyingButNeedsNoPassword() throws IOException {
    assertText(pdf("TENS unit: Upheld", "owner", ""), "TENS unit: Upheld");
  }

  @Test
  void tellsThatAPdfNeedsAPassword() throws IOException {
    assertNoText(pdf("TENS unit: Upheld", "owner", "secret"), "password");
  }

  @Test
  void tellsThatAPdfIsDamaged() throws IOException {
    var whole = pdf("TENS unit: Upheld", "", "");
    assertNoText(java.util.Arrays.copyOf(whole, 30), "damaged");
  }

  @Test
  void tellsThatAPdfWithoutTextNeedsOcr() throws IOException {
    assertNoText(pdf("", "", ""), "--ocr");
  }

  @Test
  void tellsThatAFileIsEmpty() {
    assertNoText(new byte[0], "empty");
    assertNoText(" \n\f ".getBytes(StandardCharsets.US_ASCII), "no text");
  }

  @Test
  void tellsThatAFileHasTooManyPages() throws IOException {
    assertNoText(
        "x\f".repeat(LetterReader.MOST_PAGES + 1).getBytes(StandardCharsets.US_ASCII), "50,000");
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var blank = new COSDictionary();
      blank.setItem(COSName.TYPE, COSName.PAGE);
      var kids = new COSArray();
      for (int i = 0; i <= LetterReader.MOST_PAGES; i++) {
        kids.add(blank);
      }
      var tree = document.getPages().getCOSObject();
      tree.setItem(COSName.KIDS, kids);
      tree.setInt(COSName.COUNT, kids.size());
      document.save(out);
      assertNoText(out.toByteArray(), "50,000");
    }
  }

  private static byte[] pdf(String text, String owner, String user) throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      if (!text.isEmpty()) {
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(72, 700);
          content.showText(text);
          content.endText();
        }
      }
      if (!owner.isEmpty()) {
        var permission = new AccessPermission();
        permission.setCanExtractContent(false);
        var policy = new StandardProtectionPolicy(owner, user, permission);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
