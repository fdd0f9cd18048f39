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
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.query.Distance;
import rationale.query.Expression;
import rationale.query.Expression.Near;
import rationale.query.Expression.Phrase;
import rationale.query.Expression.Term;
import rationale.query.QueryForm;
import rationale.query.QuerySyntax;

/** What the index finds is what looking at every word finds. */
class ConnectorsProperties {
  private static final int LETTERS = 120;

  private static final Map<String, BruteForce> ITEMS = new LinkedHashMap<>();
  private static Path folder = Path.of("");
  private static @Nullable DecisionSearch opened;

  @BeforeContainer
  static void index() throws IOException {
    var random = new Random(11);
    var letters = new ArrayList<Letter>();
    for (int n = 0; n < LETTERS; n++) {
      var request = RandomText.of(random, 1, 1);
      var rationale = RandomText.of(random, 1 + random.nextInt(3), 3);
      var outcome = random.nextBoolean() ? Outcome.UPHELD : Outcome.OVERTURNED;
      letters.add(letter("L" + n, null, null, item(request.text(), outcome, rationale.text())));
      ITEMS.put(
          "L" + n + "#1",
          new BruteForce(Map.of("request", request.words(), "rationale", rationale.words())));
    }
    folder = Files.createTempDirectory("connectors");
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

  /** Once found by chance: equal sides of a connector must not overlap. */
  @Example
  void twoOfTheSameStandApart() {
    var pair = new Near(new Term("alpha"), new Term("alpha"), Distance.words(2, true));
    theIndexFindsWhatLookingAtEveryWordFinds(
        new Near(pair, pair, Distance.within(Distance.Unit.SENTENCE, true)));
    var twice = new Phrase("alpha alpha");
    theIndexFindsWhatLookingAtEveryWordFinds(new Near(twice, twice, Distance.words(2, false)));
  }

  @Property(tries = 1_000)
  void theIndexFindsWhatLookingAtEveryWordFinds(@ForAll("expressions") Expression expression) {
    var request = SearchRequest.of(QuerySyntax.write(expression));
    var expected =
        ITEMS.entrySet().stream()
            .filter(item -> item.getValue().matches(expression))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    var found = search().items(request, 1_000).stream().map(ItemHit::id).toList();
    assertThat(found).as(request.words()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 200)
  void nearnessInNearnessFindsWhatLookingAtEveryWordFinds(@ForAll("nested") Expression nested) {
    theIndexFindsWhatLookingAtEveryWordFinds(nested);
  }

  @Property(tries = 300)
  void aFormFindsWhatLookingAtEveryWordFinds(@ForAll("forms") QueryForm form) {
    var expression = form.expression(search().lexicon(false));
    if (expression != null) {
      theIndexFindsWhatLookingAtEveryWordFinds(expression);
    }
  }

  @Property(tries = 150)
  void countsAreThoseOfWhatIsFound(@ForAll("expressions") Expression expression) {
    var request = SearchRequest.of(QuerySyntax.write(expression));
    var expected = ITEMS.values().stream().filter(item -> item.matches(expression)).count();
    var result = search().search(request);
    assertThat(result.notices()).isEmpty();
    assertThat(result.totalItems()).isEqualTo(expected);
    assertThat(result.values(Facet.OUTCOME).stream().mapToLong(FacetCount::count).sum())
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<Expression> expressions() {
    return RandomExpressions.upTo(3);
  }

  @Provide
  Arbitrary<QueryForm> forms() {
    return RandomExpressions.forms();
  }

  @Provide
  Arbitrary<Expression> nested() {
    return Arbitraries.oneOf(RandomExpressions.chains(), RandomExpressions.places(4));
  }
}
