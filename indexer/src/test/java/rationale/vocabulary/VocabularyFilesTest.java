package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary files are in one form, and every rule in them proves itself. */
class VocabularyFilesTest {
  private static final Table TREATMENTS = Table.read("treatments");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treatments",
        "treatment-classes",
        "specialties",
        "states",
        "guidelines",
        "guideline-sections",
        "citations",
        "diagnosis-words",
        "headings",
        "labels",
        "body-parts",
        "ur-actions",
        "reasons",
        "reason-patterns",
        "voices",
        "word-lists",
        "not-names",
        "file-words",
        "unredacted",
        "reason-words",
        "reason-answers",
        "conclusions",
        "quantity-words",
        "treatment-words",
        "body-regions",
        "abbreviations",
        "request-words",
        "untelling-words"
      })
  void cellsHaveNoSpaceAtTheirEdges(String file) {
    for (var row : Table.read(file).rows()) {
      assertThat(row.cells())
          .as("%s.tsv line %d", file, row.line())
          .allMatch(cell -> cell.equals(cell.strip()));
    }
  }

  @Test
  void everyTreatmentPatternMatchesItsExample() {
    for (var row : TREATMENTS.rows()) {
      var pattern = new TermPattern(row.get("pattern"));
      var example = pattern.isPlain() ? row.get("pattern") : row.get("example");
      assertThat(pattern.match(Words.of(example)))
          .as("treatments.tsv line %d: %s in \"%s\"", row.line(), pattern, example)
          .isPresent();
    }
  }

  @Test
  void onlyPatternsHaveExamplesOfTheirOwn() {
    for (var row : TREATMENTS.rows()) {
      assertThat(row.get("example").isEmpty())
          .as("treatments.tsv line %d", row.line())
          .isEqualTo(new TermPattern(row.get("pattern")).isPlain());
    }
  }

  @Test
  void treatmentRowsAreSortedAndStandOnce() {
    var keys = new ArrayList<String>();
    for (var row : TREATMENTS.rows()) {
      keys.add(String.join("\t", row.cells().subList(0, 4)));
    }
    assertThat(keys).isSorted();
    assertThat(
            new HashSet<>(
                TREATMENTS.rows().stream()
                    .map(row -> row.get("pattern") + row.get("rank"))
                    .toList()))
        .hasSameSizeAs(keys);
  }

  @Test
  void wordsThatAreNoNamesAreSortedAndStandOnce() {
    var rows = Table.read("not-names").rows();
    assertThat(rows.stream().map(row -> row.get("where") + "\t" + row.get("word"))).isSorted();
    assertThat(rows.stream().map(row -> row.get("word").toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  @Test
  void wordsOfFileNamesAreSortedAndStandOnce() {
    var words = Table.read("file-words").rows().stream().map(row -> row.get("word")).toList();
    assertThat(words).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void untellingWordsAreSortedAndStandOnce() {
    var rows = Table.read("untelling-words").rows();
    assertThat(rows.stream().map(row -> row.get("kind") + "\t" + row.get("words")))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(rows)
        .allMatch(
            row -> List.of("closing", "edge", "opening", "outcome").contains(row.get("kind")));
    assertThat(rows)
        .filteredOn(row -> !row.get("kind").equals("outcome"))
        .allMatch(row -> row.get("words").matches("[a-z'-]+"));
  }

  @Test
  void treatmentClassesAreThoseOfTheDivision() {
    var known = Table.read("treatment-classes").rows().stream().map(Table.Row::cells).toList();
    for (var row : TREATMENTS.rows()) {
      assertThat(known)
          .as("treatments.tsv line %d", row.line())
          .contains(List.of(row.get("category"), row.get("subcategory")));
    }
  }

  @Test
  void searchedWordsNameKindsOfTreatmentThatThereAre() {
    var rows = Table.read("treatment-words").rows();
    assertThat(rows.stream().map(row -> String.join("\t", row.cells()))).isSorted();
    var classes = Table.read("treatment-classes").rows();
    for (var row : rows) {
      var kind = List.of(row.get("category"), row.get("subcategory"));
      assertThat(classes.stream().map(Table.Row::cells))
          .as("treatment-words.tsv line %d", row.line())
          .anyMatch(cells ->
              cells.equals(kind)
                  || (kind.get(1).isEmpty() && List.of(cells.get(0), "").contains(kind.get(0))));
    }
  }

  @Test
  void regionsAreOfKnownPartsOfTheBody() {
    var parts = Table.read("body-parts").rows().stream().map(row -> row.get("part")).toList();
    var rows = Table.read("body-regions").rows();
    assertThat(rows.stream().map(row -> row.get("part"))).isSorted().doesNotHaveDuplicates();
    for (var row : rows) {
      assertThat(parts).contains(row.get("part")).containsAll(row.list("near"));
      assertThat(row.list("near")).isNotEmpty().doesNotContain(row.get("part"));
    }
  }

  @Test
  void abbreviationsAreSortedCapitals() {
    var rows = Table.read("abbreviations").rows();
    assertThat(rows.stream().map(row -> row.get("abbreviation")))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(abbreviation -> abbreviation.matches("[A-Z]+"));
    assertThat(rows).allMatch(row -> List.of("same", "other").contains(row.get("small")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"headings", "labels", "ur-actions", "citations"})
  void everyPhraseMatchesItsExample(String file) {
    for (var row : Table.read(file).rows()) {
      assertThat(row.get("example"))
          .as("%s.tsv line %d", file, row.line())
          .containsPattern(
              Pattern.compile(row.get("pattern").replace("DATE", "[A-Z]?[\\w ,/]*\\d{4}")));
    }
  }

  @Test
  void everyGuidelineTitleMatchesItsExample() {
    for (var row : Table.read("guidelines").rows()) {
      assertThat(row.get("example"))
          .as("guidelines.tsv line %d", row.line())
          .containsPattern(row.get("pattern"));
    }
  }

  @Test
  void everySectionOfAGuidelineIsNamedByItsExampleAndByItself() {
    var sections = GuidelineSections.load();
    for (var row : Table.read("guideline-sections").rows()) {
      assertThat(List.of(row.get("example"), row.get("section")))
          .as("guideline-sections.tsv line %d", row.line())
          .allMatch(text -> sections.name(text).equals(row.get("section")));
    }
  }

  @Test
  void guidelineTitlesStandOnce() {
    assertThat(Table.read("guidelines").rows().stream().map(row -> row.get("title")))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAnUnredactedDetailNeedsStandsInItsExample() {
    var needy = Table.read("unredacted").rows().stream().filter(row -> !row.get("needs").isEmpty());
    assertThat(needy.toList())
        .hasSizeGreaterThan(3)
        .allMatch(row -> Pattern.compile(row.get("needs")).matcher(row.get("example")).find());
  }
}
