package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.query.Expression;
import rationale.query.QuerySyntax;

/** What is marked in a letter is what looking at every word of the items found would mark. */
class LetterFindingsProperties {
  private static final int LETTERS = 25;

  /** An item as made up. */
  private record Sample(Outcome outcome, RandomText request, RandomText rationale) {}

  /** A letter as made up. */
  private record Made(RandomText summary, List<Sample> items) {
    BruteForce eyes(Sample item) {
      return new BruteForce(
          Map.of(
              "request", item.request().words(),
              "rationale", item.rationale().words(),
              "summary", summary.words()));
    }
  }

  private static final Map<String, Made> MADE = new LinkedHashMap<>();
  private static Path folder = Path.of("");
  private static @Nullable DecisionSearch opened;

  @BeforeContainer
  static void index() throws IOException {
    var random = new Random(23);
    var letters = new ArrayList<Letter>();
    for (int n = 0; n < LETTERS; n++) {
      var items =
          IntStream.rangeClosed(0, random.nextInt(4))
              .mapToObj(i ->
                  new Sample(
                      random.nextBoolean() ? Outcome.UPHELD : Outcome.OVERTURNED,
                      RandomText.of(random, 1, 1),
                      RandomText.of(random, 1 + random.nextInt(2), 2)))
              .toList();
      var made = new Made(RandomText.of(random, 1, 2), items);
      MADE.put("L" + n, made);
      letters.add(
          letter(
              "L" + n,
              null,
              made.summary().text(),
              items.stream()
                  .map(each -> item(each.request().text(), each.outcome(), each.rationale().text()))
                  .toArray(DisputedItem[]::new)));
    }
    folder = Files.createTempDirectory("findings");
    opened = SearchFixture.over(folder, letters);
  }

  @AfterContainer
  static void close() throws IOException {
    search().close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  private static DecisionSearch search() {
    return Objects.requireNonNull(opened);
  }

  @Property(tries = 100)
  void marksAreThoseOfTheItemsFound(
      @ForAll("expressions") Expression expression, @ForAll boolean overturned) {
    var words = SearchRequest.of(QuerySyntax.write(expression));
    var request = overturned ? words.with(Facet.OUTCOME, "overturned") : words;
    MADE.forEach((id, letter) -> {
      var found = search().inLetter(id, request);
      var inSummary = new TreeSet<Integer>();
      var expected = new TreeSet<Integer>();
      for (int at = 0; at < letter.items().size(); at++) {
        var item = letter.items().get(at);
        int number = at + 1;
        var eyes = letter.eyes(item);
        boolean passes = !overturned || item.outcome() == Outcome.OVERTURNED;
        var marks = passes ? eyes.marks(expression) : Map.<String, Set<Integer>>of();
        if (passes && eyes.matches(expression)) {
          expected.add(number);
        }
        inSummary.addAll(marks.getOrDefault("summary", Set.of()));
        var asked = item.request();
        assertThat(asked.covered(found.in(List.of(number), Passage.REQUEST, asked.text())))
            .as("%s in %s", request.words(), asked.text())
            .isEqualTo(marks.getOrDefault("request", Set.of()));
        var reasons = item.rationale();
        assertThat(reasons.covered(found.in(List.of(number), Passage.RATIONALE, reasons.text())))
            .as("%s in %s", request.words(), reasons.text())
            .isEqualTo(marks.getOrDefault("rationale", Set.of()));
      }
      assertThat(found.items()).as(request.words()).isEqualTo(expected);
      assertThat(
              letter
                  .summary()
                  .covered(found.in(numbers(letter), Passage.SUMMARY, letter.summary().text())))
          .as("%s in %s", request.words(), letter.summary().text())
          .isEqualTo(inSummary);
    });
  }

  @Property(tries = 60)
  void plainWordsAreMarkedWhereverTheyStandInItemsFound(
      @ForAll("words") List<String> words, @ForAll boolean all, @ForAll boolean overturned) {
    var plain = SearchRequest.of(String.join(" ", words)).requiringAll(all);
    var request = overturned ? plain.with(Facet.OUTCOME, "overturned") : plain;
    var ids = search().items(request, 1_000).stream().map(ItemHit::id).collect(Collectors.toSet());
    MADE.forEach((id, letter) -> {
      var found = search().inLetter(id, request);
      for (int at = 0; at < letter.items().size(); at++) {
        int number = at + 1;
        boolean isFound = ids.contains(id + "#" + number);
        assertThat(found.items().contains(number)).isEqualTo(isFound);
        assertMarked(
            found,
            List.of(number),
            Passage.RATIONALE,
            letter.items().get(at).rationale(),
            isFound ? words : List.of());
      }
      assertMarked(
          found,
          numbers(letter),
          Passage.SUMMARY,
          letter.summary(),
          found.items().isEmpty() ? List.of() : words);
    });
  }

  private static void assertMarked(
      LetterFindings found,
      List<Integer> numbers,
      String section,
      RandomText text,
      List<String> words) {
    var expected =
        IntStream.range(0, text.words().size())
            .filter(at -> words.contains(text.words().get(at).text()))
            .boxed()
            .collect(Collectors.toSet());
    assertThat(text.covered(found.in(numbers, section, text.text()))).isEqualTo(expected);
  }

  private static List<Integer> numbers(Made letter) {
    return IntStream.rangeClosed(1, letter.items().size()).boxed().toList();
  }

  @Provide
  Arbitrary<Expression> expressions() {
    return RandomExpressions.inFields(2);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(RandomText.WORDS).set().ofMinSize(1).ofMaxSize(4).map(List::copyOf);
  }
}
