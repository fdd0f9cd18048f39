package rationale.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * PDFs that try to be more than a letter: they are read as text, in bounded time, or not at all.
 */
class HostilePdfTest {
  private static final String TEXT = "BT /F 12 Tf 72 700 Td (A letter) Tj ET";

  /** A PDF of one page that shows {@code content}. */
  private static byte[] pdf(String catalog, String resources, String content, String... further) {
    var objects =
        new ArrayList<>(
            List.of(
                "<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                    + "/Resources<</Font<</F 5 0 R>>%s>>>>".formatted(resources),
                stream("", content),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    objects.addAll(List.of(further));
    var text = new StringBuilder("%PDF-1.7\n");
    for (int at = 0; at < objects.size(); at++) {
      text.append("%d 0 obj\n%s\nendobj\n".formatted(at + 1, objects.get(at)));
    }
    text.append("trailer\n<</Size %d/Root 1 0 R>>\n%%%%EOF\n".formatted(objects.size() + 1));
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String stream(String dictionary, String data) {
    return "<<%s/Length %d>>stream\n%s\nendstream".formatted(dictionary, data.length(), data);
  }

  private static String form(int shown, int times) {
    return stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
            .formatted(shown),
        "/X Do ".repeat(times));
  }

  private static ReadResult read(byte[] pdf) {
    return LetterReader.ofText().read(new SourceFile("a.pdf", pdf));
  }

  @Test
  void readsNothingFromTheDiskOrTheNetworkWhateverItNames(@TempDir Path folder) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "the keeper's secret");
    try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var site = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
      var entity =
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"%s\"><!ENTITY b SYSTEM \"%s\">]><x>&a;&b;</x>"
              .formatted(secret.toUri(), site);
      var pdf =
          pdf(
              "/Metadata 6 0 R/AcroForm<</XFA 7 0 R/Fields[]>>/OpenAction<</S/JavaScript/JS(app.launchURL\\(\"%s\"\\))>>"
                      .formatted(site)
                  + "/Names<</EmbeddedFiles<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 8 0 R>>>>]>>>>"
                  + "/AA<</WC<</S/Launch/F(/bin/sh)>>>>",
              "/XObject<</I 9 0 R>>",
              "/I Do " + TEXT,
              stream("/Type/Metadata/Subtype/XML", entity),
              stream("", entity),
              stream("/Type/EmbeddedFile", "MZ"),
              stream(
                  "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                      + "/ColorSpace/DeviceRGB/F<</FS/URL/F(%s)>>".formatted(site),
                  ""));
      assertThat(read(pdf)).isInstanceOf(LetterText.class);
      assertThat(((LetterText) read(pdf)).text()).isEqualTo("A letter");
      elsewhere.setSoTimeout(300);
      assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  @Timeout(120)
  void formsThatShowEachOtherWithoutEndAreGivenUp() {
    var self = pdf("", "/XObject<</X 6 0 R>>", "/X Do " + TEXT, form(6, 2));
    var laughs = new String[12];
    for (int at = 0; at < laughs.length; at++) {
      laughs[at] = form(7 + at, 10);
    }
    for (var pdf : List.of(self, pdf("", "/XObject<</X 6 0 R>>", "/X Do " + TEXT, laughs))) {
      assertThat(read(pdf)).isInstanceOf(NoText.class);
    }
  }

  @Test
  @Timeout(120)
  void pagesAndArraysThatHoldThemselvesAreReadOnce() {
    var loop =
        new String(pdf("", "", TEXT), StandardCharsets.ISO_8859_1)
            .replace("/Kids[3 0 R]/Count 1", "/Kids[2 0 R 3 0 R]/Count 2");
    assertThat(read(loop.getBytes(StandardCharsets.ISO_8859_1))).isNotNull();
    assertThat(read(pdf("/X" + "[".repeat(100_000), "", TEXT))).isNotNull();
  }
}
