package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.TestRepository;
import rationale.store.Repository;

/** A letter whose request and whose file's name are formulas, fields and headers, taken out. */
class HostileLetterExportsTest {
  private static final String SAMPLE = "CM20-0900033";
  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"click\")";
  private static final Pattern HARMFUL = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");

  @TempDir private static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    var text =
        Files.readString(TestRepository.SAMPLES.resolve(SAMPLE + ".txt"))
            .replace("MRI of the cervical spine", FORMULA + " MRI");
    assertThat(text).contains(FORMULA);
    var letter = folder.resolve("CM20-0900033\r\nX: 1\";=1+1.txt");
    var repository = Repository.at(folder.resolve("data"));
    TestRepository.importInto(repository, Files.writeString(letter, text));
    server = new TestServer(repository);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/export.csv?text=1",
        "/analytics.csv?q=hyperlink",
        "/basket.csv?text=1&d=CM20-0900033.1&note==1%2B1&d=@SUM(A1)&note=%2B1",
        "/lookup.csv?cases=CM20-0900033%0A%3D1%2B1%0A@SUM(A1)%0A-2"
      })
  void noCellOfATableIsAFormula(String path) throws IOException {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var table = CSVParser.parse(answer.body().substring(1), CSVFormat.RFC4180)) {
      var cells = table.stream().flatMap(row -> row.stream()).toList();
      assertThat(cells).hasSizeGreaterThan(10).noneMatch(cell -> HARMFUL.matcher(cell).find());
    }
  }

  @Test
  void whatBeginsAsAFormulaStandsInAWorkbookAsText() throws IOException {
    var answer = server.bytes("/export.xlsx?text=1&q==hyperlink");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      for (var sheet : workbook.getSheets().toList()) {
        for (var row : sheet.read()) {
          assertThat(row.stream().filter(cell -> cell != null))
              .noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void aDocumentHasNoFieldsButPageNumbersAndItsLinks() throws IOException {
    var answer = server.bytes("/basket.docx?text=1&d=CM20-0900033.1&note==1%2B1%7BDDEAUTO%20c%7D");
    try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      var xml = document.getDocument().xmlText();
      assertThat(document.getParagraphs())
          .anyMatch(paragraph -> paragraph.getText().contains(FORMULA))
          .anyMatch(paragraph -> paragraph.getText().contains("DDEAUTO"));
      assertThat(xml).doesNotContain("instrText", "fldSimple", "fldChar");
    }
  }

  @Test
  void theNameOfAFileBecomesNoHeader() {
    var answer = server.get("/letters/" + SAMPLE + "/original");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("inline; filename*=UTF-8''CM20-0900033%0D%0AX%3A%201%22%3B%3D1%2B1.txt");
  }

  @Test
  void whatIsReadersOwnIsKeptByNobody() {
    var list = "d=CM20-0900033.1&note=private";
    for (var path : List.of("/basket", "/basket.csv", "/basket.docx")) {
      assertKeptByNobody(path, list);
      assertThat(server.get(path + "?" + list).headers().firstValue("Cache-Control"))
          .as(path)
          .contains("no-store");
    }
    var many = "cases=" + "CM20-0900033%0A".repeat(300);
    for (var path : List.of("/lookup", "/lookup.csv", "/api/v1/lookup")) {
      assertKeptByNobody(path, many);
    }
    assertThat(server.get("/lookup?cases=CM20-0900033").headers().firstValue("Cache-Control"))
        .contains("no-store");
  }

  private static void assertKeptByNobody(String path, String form) {
    var answer = server.post(path, form);
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    assertThat(answer.headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
    assertThat(answer.headers().firstValue("ETag")).as(path).isEmpty();
  }
}
