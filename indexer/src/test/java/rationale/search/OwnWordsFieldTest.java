package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.inOwnWords;
import static rationale.index.SampleLetters.letter;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.Outcome;

/** Searching what the reviewer says of the case, without what is quoted. */
class OwnWordsFieldTest {
  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search =
        SearchFixture.over(
            folder,
            letter(
                "CM16-0000001",
                null,
                null,
                inOwnWords(
                    "Brace",
                    Outcome.UPHELD,
                    "[The knee is stable.] "
                        + "The guideline asks for laxity of the joint. [He walks without a limp.]")),
            letter(
                "CM16-0000002",
                null,
                null,
                inOwnWords("Brace", Outcome.OVERTURNED, "[Laxity of the joint was seen.]")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<String> found(String words) {
    return SearchFixture.found(search, SearchRequest.of(words));
  }

  @Test
  void findsWhatTheReviewerSaysAndNotWhatIsQuoted() {
    assertThat(found("rationale:\"laxity of the joint\"")).hasSize(2);
    assertThat(found("own-words:\"laxity of the joint\"")).containsExactly("CM16-0000002#1");
    assertThat(found("own-words:(stable AND limp)")).containsExactly("CM16-0000001#1");
  }

  @Test
  void noPhraseGoesOnBeyondWhatIsQuoted() {
    assertThat(found("own-words:\"is stable\"")).hasSize(1);
    assertThat(found("own-words:\"stable he walks\"")).isEmpty();
  }

  @Test
  void isSaidBackAndMarkedInTheRationale() {
    var result = search.search(SearchRequest.of("own-words:limp"));
    assertThat(result.echo()).isEqualTo("own words: limp");
    assertThat(result.letters().getFirst().items().getFirst().passages())
        .flatExtracting(Passage::fragments)
        .filteredOn(Fragment::hit)
        .extracting(Fragment::text)
        .containsExactly("limp");
  }
}
