package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.DisputedItem;
import rationale.model.Span;

class WordsQueryTest {
  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search =
        SearchFixture.over(
            folder,
            letter("therapy", null, null, item("Physical therapy x 12", UPHELD, "No gains.")),
            letter("pt", null, null, item("PT for the knee, 6 visits", UPHELD, "No deficits.")),
            letter("lab", null, null, item("PT/PTT", UPHELD, "Low risk of bleeding.")),
            letter("norco", null, null, item("Norco 10/325mg #60", UPHELD, "No benefit.")),
            letter("facet", null, null, item("Facet block L4-5", UPHELD, "Not before surgery.")),
            letter("reversed", null, null, item("Knee, right: MRI", UPHELD, "No red flags.")),
            letter("mri", null, null, item("MRI knee", UPHELD, "The patient’s pain is new.")),
            letter("epidural", null, null, item("Epidural at L3, lumbar spine", UPHELD, "No.")),
            letter("form", null, null, item("Gym", UPHELD, "The RFA is not dated.")),
            letter("emg", null, null, item("EMG/NCV of both arms", UPHELD, "No numbness.")));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void anAbbreviationFindsItsLongFormAndTheReverse() {
    assertThat(found("PT")).contains("therapy", "pt").doesNotContain("lab");
    assertThat(found("physical therapy")).contains("therapy", "pt").doesNotContain("lab");
    assertThat(found("PT/PTT")).containsExactly("lab");
    assertThat(found("prothrombin time")).containsExactly("lab");
  }

  @Test
  void aBrandFindsItsGenericAndTheReverse() {
    assertThat(found("hydrocodone")).containsExactly("norco");
    assertThat(found("vicodin")).containsExactly("norco");
  }

  @Test
  void aKnownTermIsFoundByItsPartsToo() {
    assertThat(found("lumbar epidural steroid injection")).containsExactly("epidural");
    assertThat(found("lumbar ESI")).containsExactly("epidural");
    assertThat(found("LESI")).containsExactly("epidural");
    assertThat(found("CESI")).isEmpty();
  }

  @Test
  void anAmbiguousAbbreviationIsSearchedInAllItsMeanings() {
    assertThat(found("RFA")).containsExactly("form");
    assertThat(search.search(SearchRequest.of("RFA")).echo())
        .contains("radiofrequency ablation", "request for authorization");
  }

  @Test
  void exactWordsStandForThemselves() {
    var exact = SearchRequest.of("physical therapy").exactly(true);
    assertThat(letters(exact)).containsExactly("therapy");
    assertThat(search.search(exact).echo()).isEqualTo("most of: physical, therapy");
  }

  @Test
  void theEchoNamesTheSynonymsUsed() {
    assertThat(search.search(SearchRequest.of("PRP knee")).echo())
        .isEqualTo(
            "most of: PRP (or platelet-rich plasma), knee;"
                + " first those with Treatment: Injection, Body part: Knee");
    assertThat(search.search(SearchRequest.of("PRP \"red flags\"").requiringAll(true)).echo())
        .isEqualTo("PRP (or platelet-rich plasma) and the phrase “red flags”");
  }

  @Test
  void wordsThatPunctuationJoinsAreFound() {
    assertThat(found("L4-5")).containsExactly("facet");
    assertThat(found("10/325mg")).containsExactly("norco");
    assertThat(found("NCV")).containsExactly("emg");
    assertThat(found("patient's")).containsExactly("mri");
  }

  @Test
  void wordsNearEachOtherRankFirst() {
    assertThat(found("MRI knee")).startsWith("mri", "reversed");
  }

  @Test
  void aPhraseIsMandatoryAndKeepsItsOrder() {
    assertThat(found("\"MRI knee\"")).containsExactly("mri");
    assertThat(found("“not before surgery” facets")).containsExactly("facet");
    assertThat(found("\"before surgery not\"")).isEmpty();
  }

  @Test
  void allWordsCanBeRequired() {
    assertThat(found("knee visits")).contains("mri");
    assertThat(letters(SearchRequest.of("knee visits").requiringAll(true))).containsExactly("pt");
  }

  @Test
  void tooManyWordsAreCutAndSaid() {
    var words = String.join(" ", IntStream.range(0, 100).mapToObj(i -> "word" + i).toList());
    assertThat(search.search(SearchRequest.of(words)).notices())
        .containsExactly("Only the first 64 words were used.");
    assertThat(search.search(SearchRequest.of("x".repeat(100_000))).notices())
        .containsExactly("Only the first 64 words were used.");
  }

  @Test
  void whatHoldsNoWordFindsEverythingAndSaysSo() {
    var result = search.search(SearchRequest.of("/ \"\" ?!"));
    assertThat(result.totalItems()).isEqualTo(10);
    assertThat(result.notices())
        .contains("There is no word left to search for, so all decisions are shown.");
    assertThat(search.search(SearchRequest.of("/ ?!")).notices())
        .containsExactly("“/ ?!” holds no word to search for.");
  }

  @Test
  void noInputFails() {
    var random = new Random(3);
    var pieces =
        List.of(
            "\"",
            "“",
            "(",
            ")",
            "AND",
            "OR NOT",
            "w/5",
            "*",
            "?",
            "~",
            "^",
            "\\",
            "/",
            "a",
            "PT",
            "L4-5",
            " ",
            " ",
            "-",
            "+",
            "[",
            "TO ]",
            ":",
            "é",
            "日本",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "\n",
            "the",
            "not",
            "#60",
            "physical therapy",
            "epidural steroid injection",
            "14-",
            "CM",
            "rationale:(",
            "&&",
            "||",
            "%",
            "<b>",
            "\u202E",
            "١٤-١٢٣٤٥");
    for (var round = 0; round < 400; round++) {
      var words = new StringBuilder();
      for (var left = random.nextInt(12); left > 0; left--) {
        words.append(pieces.get(random.nextInt(pieces.size())));
      }
      var request = SearchRequest.of(words.toString()).requiringAll(random.nextBoolean());
      assertThat(search.search(request).totalItems()).as("%s", words).isBetween(0L, 10L);
      var text = "PT of L4-5 is not the " + words;
      assertThat(hits(words.toString(), random.nextBoolean(), text))
          .allMatch(hit -> hit.end() <= text.length());
    }
  }

  @Test
  void theWordsWithMostSynonymsAreNotTooMuch() {
    var synonyms = Synonyms.load();
    var words =
        synonyms.all().stream()
            .flatMap(row -> row.terms().stream())
            .filter(term -> term.terms().size() == 1)
            .map(Synonyms.Term::written)
            .distinct()
            .sorted(Comparator.comparingInt(word -> -readings(word, synonyms)))
            .limit(TypedWords.MOST)
            .toList();
    var request = SearchRequest.of(String.join(" ", words));
    assertThat(search.search(request).totalItems()).isBetween(0L, 10L);
    assertThat(search.search(request.requiringAll(true)).totalItems()).isZero();
  }

  private static int readings(String word, Synonyms synonyms) {
    return Concept.of(Token.of(word), synonyms).stream()
        .mapToInt(concept -> concept.synonyms().size() + 10 * concept.parts().size())
        .sum();
  }

  @Test
  void hitsAreWhereTheWordsAndTheirSynonymsStand() {
    var text = "Norco helps. Physical therapies too; PT/PTT does not, PT does.";
    assertThat(hits("PT hydrocodone", false, text).stream().map(hit -> hit.of(text)))
        .containsExactly("Norco", "Physical therapies", "PT");
    assertThat(hits("therapy helping", true, text))
        .containsExactly(new Span(6, 11), new Span(22, 31));
    assertThat(hits("PT", false, "")).isEmpty();
    assertThat(hits("", false, text)).isEmpty();
  }

  @Test
  void tiesAreBrokenByLetterAndNumber(@TempDir Path other) {
    var same = Collections.nCopies(3, item("MRI", UPHELD, "No.")).toArray(new DisputedItem[0]);
    var letters =
        IntStream.range(0, 20)
            .mapToObj(i -> letter("L" + (char) ('t' - i), null, null, same))
            .toList();
    try (var ties = SearchFixture.over(other, letters)) {
      var ids = ties.items(SearchRequest.of("MRI"), 60).stream().map(ItemHit::id).toList();
      assertThat(ids).hasSize(60).isSorted();
    }
  }

  private static List<Span> hits(String words, boolean exact, String text) {
    var synonyms = exact ? Synonyms.none() : Synonyms.load();
    var concepts = Concept.of(TypedWords.read(words).words(), synonyms);
    return new Marker(new WordsReading.Words(concepts)).hits(Passage.RATIONALE, text);
  }

  private static List<String> found(String words) {
    return letters(SearchRequest.of(words));
  }

  private static List<String> letters(SearchRequest request) {
    return search.items(request, 100).stream().map(ItemHit::letterId).toList();
  }
}
