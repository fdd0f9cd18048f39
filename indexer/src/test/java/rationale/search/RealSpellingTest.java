package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.Letter;

/** Mistypes the words of real letters, where a checkout has them beside it. */
class RealSpellingTest {
  private static final int WORDS = 400;
  private static final int SHORTEST = 6;

  private static Map<String, Integer> words = Map.of();
  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws Exception {
    assumeTrue(Files.isDirectory(RealLetters.FOLDER), "skipped: no real letters beside it");
    var letters = RealLetters.read();
    SearchFixture.publish(folder, 1, letters);
    words = new HashMap<>();
    letters.stream().flatMap(RealSpellingTest::texts).forEach(text -> count(text, words));
  }

  private static Stream<String> texts(Letter letter) {
    return Stream.concat(
            Stream.of(letter.clinicalSummary()),
            letter.items().stream().flatMap(item -> Stream.of(item.request(), item.rationale())))
        .filter(Objects::nonNull);
  }

  private static void count(String text, Map<String, Integer> words) {
    Token.of(text).stream()
        .filter(word -> !word.isStopWord())
        .map(word -> word.exact().substring(1))
        .filter(word -> word.matches("[a-z]{%d,}".formatted(SHORTEST)))
        .forEach(word -> words.merge(word, 1, Integer::sum));
  }

  @Test
  void theFirstOfferIsNearlyAlwaysTheWordThatWasMeant() {
    var random = new Random(19);
    int right = 0;
    int none = 0;
    try (var search = DecisionSearch.open(folder)) {
      for (var word : mostFrequent()) {
        var mistyped = mistype(word, random);
        var offered = search.page(SearchRequest.of(mistyped).exactly(true), 0, null).correction();
        if (offered.isEmpty()) {
          none++;
        } else if (offered.get().words().equals(word)) {
          right++;
        } else {
          System.out.printf("%s: %s, not %s%n", mistyped, offered.get().words(), word);
        }
      }
    }
    System.out.printf("of %d words %d right, %d not offered any%n", WORDS, right, none);
    assertThat(right).isGreaterThanOrEqualTo(WORDS * 94 / 100);
  }

  @Test
  void noWordOfTheIndexIsCorrected() {
    try (var search = DecisionSearch.open(folder)) {
      var all = List.copyOf(words.keySet());
      for (int from = 0; from < all.size(); from += TypedWords.MOST) {
        var some = all.subList(from, Math.min(all.size(), from + TypedWords.MOST));
        var request = SearchRequest.of(String.join(" ", some)).exactly(true);
        assertThat(search.page(request, 0, null).correction()).isEmpty();
      }
    }
  }

  private static List<String> mostFrequent() {
    return words.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One letter after the first dropped, doubled, swapped with the next or replaced. */
  private static String mistype(String word, Random random) {
    var mistyped = word;
    while (mistyped.equals(word)) {
      int at = 1 + random.nextInt(word.length() - 2);
      var before = word.substring(0, at);
      var after = word.substring(at + 1);
      char letter = word.charAt(at);
      mistyped =
          switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + (char) ('a' + random.nextInt(26)) + after;
          };
    }
    return mistyped;
  }
}
