package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;
import rationale.index.IndexFields;

class SoughtTermsTest {
  private static final Synonyms SYNONYMS = Synonyms.load();
  private static final List<String> WORDS =
      List.of(
          "PT",
          "PT/PTT",
          "physical",
          "therapy",
          "MRI",
          "magnetic",
          "resonance",
          "imaging",
          "of",
          "the",
          "knee",
          "back",
          "lower",
          "low",
          "pain",
          "opioids",
          "L4-5",
          "injection",
          "steroid",
          "epidural",
          "surgery.",
          "Total",
          "knee’s",
          "TENS",
          "tens",
          "unit");

  @Test
  void marksWhatItMarksAmongAllTerms() {
    var random = new Random(7);
    int marked = 0;
    for (int round = 0; round < 2_000; round++) {
      var concepts = Concept.of(Token.of(drawn(random, 1 + random.nextInt(4))), SYNONYMS);
      var text = drawn(random, random.nextInt(30));
      var section = random.nextBoolean() ? Passage.RATIONALE : Passage.SUMMARY;
      var hits = new Marker(new WordsReading.Words(concepts)).hits(section, text);
      marked += hits.size();

      assertThat(hits)
          .as("%s in %s", concepts, text)
          .isEqualTo(new Marker(amongAll(concepts)).hits(section, text));
    }
    assertThat(marked).isGreaterThan(1_000);
  }

  private static Marks amongAll(List<Concept> concepts) {
    var words = new WordsReading.Words(concepts);
    return new Marks() {
      @Override
      public Query in(String field) {
        return words.in(field);
      }

      @Override
      public Analyzer analyzer() {
        return words.analyzer();
      }
    };
  }

  private static String drawn(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  @Test
  void areNoneOfWhatAsksForNothing() {
    assertThat(SoughtTerms.of(MatchAllDocsQuery.INSTANCE).isEmpty()).isTrue();
    assertThat(SoughtTerms.of(new BooleanQuery.Builder().build()).isEmpty()).isTrue();
    assertThat(SoughtTerms.of(beginning()).isEmpty()).isFalse();
  }

  private static Query beginning() {
    return new PrefixQuery(new Term(IndexFields.RATIONALE, "therap"));
  }
}
