package rationale.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Lists of exhibits, read back as their readers read them. */
class ExhibitListTest {
  private static final String SITE = "https://example.org";
  private static final String HOSTILE = "=1+1\u0000\u0007<b>&\uFFFE\uD800 \u202Edrow 🦴";

  private static ExhibitList list(boolean withRationale, Exhibit... exhibits) {
    return new ExhibitList(
        List.of(exhibits),
        List.of(new Exhibit.Missing("CM19-0900009, item 1: no such letter.", "look again")),
        withRationale,
        Instant.parse("2026-11-21T18:05:00Z"),
        42,
        SITE + "/basket?d=CM19-0900001.2",
        decision -> SITE + Decisions.address(decision));
  }

  private static byte[] written(ExhibitFormat format, ExhibitList list) throws IOException {
    var out = new ByteArrayOutputStream();
    list.write(format, out);
    return out.toByteArray();
  }

  private static XWPFDocument document(ExhibitList list) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(written(ExhibitFormat.DOCX, list)));
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  @Test
  void aDocumentNumbersCitesNotesAndQuotesEachExhibit() throws IOException {
    var one = new Exhibit(Decisions.full("Acupuncture", "No gain.\nSee page 2."), "first\nsecond");
    try (var document = document(list(true, one, new Exhibit(Decisions.bare(3), "")))) {
      assertThat(texts(document, "Title")).containsExactly("Exhibit list");
      assertThat(texts(document, "Heading1"))
          .containsExactly("Exhibit 1", "Exhibit 2", "Not in the repository", "Research record");
      assertThat(texts(document, "Heading2"))
          .containsExactly("Upheld: Acupuncture", "Overturned: MRI");
      assertThat(texts(document, "Quote")).containsExactly("No gain.", "See page 2.");
      assertThat(texts(document, "Normal"))
          .contains(
              "Independent Medical Review, Case No. CM19-0900001, Final Determination (Aug 2,"
                  + " 2019), item 2",
              "Treatment: Rehabilitation, Acupuncture",
              "Reviewer: Neurology, Pain Management",
              "Reviewer’s guidelines: MTUS, ODG",
              "Note: first",
              "second",
              "Independent Medical Review, letter scan, Final Determination, item 3",
              "Reviewer: specialty not stated",
              "Rationale: none could be read",
              "CM19-0900009, item 1: no such letter.",
              "Note: look again",
              "Made: 2026-11-21 18:05 UTC",
              "Repository: revision 42 of the repository");
    }
  }

  @Test
  void rationalesAreLeftOutUnlessAskedFor() throws IOException {
    try (var document = document(list(false, new Exhibit(Decisions.full("MRI", "No."), "")))) {
      assertThat(texts(document, "Quote")).isEmpty();
      assertThat(texts(document, "Normal")).noneMatch(text -> text.startsWith("Rationale"));
    }
  }

  @Test
  void aDocumentNamesNothingOutsideButItsLinksAndHoldsNoMacros() throws Exception {
    try (var document = document(list(true, new Exhibit(Decisions.full("MRI", "No."), "")))) {
      var outside = new ArrayList<String>();
      for (var part : document.getPackage().getParts()) {
        assertThat(part.getContentType()).doesNotContain("macro", "vba", "oleObject");
        if (!part.isRelationshipPart()) {
          for (var relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
              outside.add(relation.getTargetURI().toString());
            }
          }
        }
      }
      assertThat(outside)
          .containsExactlyInAnyOrder(
              SITE + "/letters/CM19-0900001#2", SITE + "/basket?d=CM19-0900001.2");
    }
  }

  @Test
  void whatXmlCannotHoldOrTurnsATextIsReplaced() throws IOException {
    // a text that is packed too well would be taken for an attack when it is read back
    var longWord = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(joining());
    var exhibit = new Exhibit(Decisions.full(HOSTILE, HOSTILE), HOSTILE + longWord);
    try (var document = document(list(true, exhibit))) {
      var shown = "=1+1\uFFFD\uFFFD<b>&\uFFFD\uFFFD \uFFFDdrow 🦴";
      assertThat(texts(document, "Heading2")).containsExactly("Upheld: " + shown);
      assertThat(texts(document, "Quote")).containsExactly(shown);
      assertThat(texts(document, "Normal")).contains("Note: " + shown + longWord);
    }
  }

  @Test
  void aTableHasTheColumnsOfAnExportAfterNumberCitationAndNote() throws IOException {
    var exhibit = new Exhibit(Decisions.full("MRI", "No."), "=HYPERLINK(\"x\")\nsecond");
    var rows = rows(written(ExhibitFormat.CSV, list(true, exhibit)));
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().toMap())
        .containsEntry("Exhibit", "1")
        .containsEntry("Note", "'=HYPERLINK(\"x\")\nsecond")
        .containsEntry("ID", "CM19-0900001#2")
        .containsEntry("Address", SITE + "/letters/CM19-0900001#2")
        .containsEntry("Rationale", "No.");
    assertThat(rows.getFirst().get("Citation")).endsWith("(Aug 2, 2019), item 2");
    assertThat(rows.getLast().toMap())
        .containsEntry("Citation", "CM19-0900009, item 1: no such letter.")
        .containsEntry("Note", "look again")
        .containsEntry("ID", "");
  }

  private static List<CSVRecord> rows(byte[] table) throws IOException {
    var text = new String(table, StandardCharsets.UTF_8).substring(1);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
