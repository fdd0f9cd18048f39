package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  private static List<String[]> rows() throws IOException {
    try (var file = SynonymsTest.class.getResourceAsStream("/vocabulary/synonyms.tsv")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }

  @Test
  void rowsAreSortedAndEachHasItsOwnId() throws IOException {
    assertThat(rows().stream().map(row -> row[0])).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyRowHasTermsThatDifferInTheIndex() throws IOException {
    for (var row : rows()) {
      var terms = List.of(row[1].split("\\|"));
      var distinct = new HashSet<List<String>>();
      terms.forEach(term -> distinct.add(Synonyms.Term.of(term).terms()));
      assertThat(terms).as(row[0]).hasSizeGreaterThan(1).allMatch(t -> t.equals(t.strip()));
      assertThat(distinct).as(row[0]).hasSameSizeAs(terms);
    }
  }

  @Test
  void theLongestTermIsMatched() {
    var synonyms = Synonyms.load();
    assertThat(synonyms.match(Token.of("PT/PTT before surgery"), 9)).isEqualTo(2);
    assertThat(synonyms.match(Token.of("lumbar epidural steroid injections"), 9)).isEqualTo(4);
    assertThat(synonyms.match(Token.of("lumbar epidural steroid injections"), 3)).isEqualTo(1);
    assertThat(synonyms.match(Token.of("unicorn"), 9)).isZero();
  }
}
