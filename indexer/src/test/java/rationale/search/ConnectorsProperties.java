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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
import rationale.query.Expression.And;
import rationale.query.Expression.AtLeast;
import rationale.query.Expression.Exact;
import rationale.query.Expression.Near;
import rationale.query.Expression.Not;
import rationale.query.Expression.Or;
import rationale.query.Expression.Phrase;
import rationale.query.Expression.Term;
import rationale.query.QuerySyntax;
import rationale.search.BruteForce.Word;

/** What the index finds is what looking at every word finds. */
class ConnectorsProperties {
  // none has an ending to lose or a synonym
  private static final List<String> WORDS = List.of("alpha", "bravo", "delta", "golf", "kilo");
  private static final int LETTERS = 120;

  private static final Map<String, BruteForce> ITEMS = new LinkedHashMap<>();
  private static final Map<String, List<Word>> RATIONALES = new LinkedHashMap<>();
  private static final Map<String, String> TEXTS = new LinkedHashMap<>();
  private static Path folder = Path.of("");
  private static @Nullable DecisionSearch opened;

  @BeforeContainer
  static void index() throws IOException {
    var random = new Random(11);
    var letters = new ArrayList<Letter>();
    for (int n = 0; n < LETTERS; n++) {
      var request = new ArrayList<Word>();
      var rationale = new ArrayList<Word>();
      var asked = text(random, request, 1, 1);
      var reasons = text(random, rationale, 1 + random.nextInt(3), 3);
      var outcome = random.nextBoolean() ? Outcome.UPHELD : Outcome.OVERTURNED;
      letters.add(letter("L" + n, null, null, item(asked, outcome, reasons)));
      ITEMS.put("L" + n + "#1", new BruteForce(List.of(request, rationale)));
      RATIONALES.put("L" + n + "#1", rationale);
      TEXTS.put("L" + n + "#1", reasons);
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

  private static String text(Random random, List<Word> words, int paragraphs, int mostSentences) {
    var text = new StringBuilder();
    int sentence = 0;
    for (int p = 0; p < paragraphs; p++) {
      text.append(p == 0 ? "" : "\n");
      for (int left = 1 + random.nextInt(mostSentences); left > 0; left--) {
        var line = new ArrayList<String>();
        for (int more = 1 + random.nextInt(6); more > 0; more--) {
          var word = WORDS.get(random.nextInt(WORDS.size()));
          line.add(word);
          words.add(new Word(word, sentence, p));
        }
        sentence++;
        var joined = String.join(" ", line);
        text.append(Character.toUpperCase(joined.charAt(0)))
            .append(joined.substring(1))
            .append(". ");
      }
    }
    return text.toString().replace(" \n", "\n").strip();
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

  @Property(tries = 300)
  void whatIsMarkedIsWhatMatched(@ForAll("places") Expression place) {
    var request = SearchRequest.of("(" + QuerySyntax.write(place) + ") NOT nothing");
    var hits = search().hits(request);
    RATIONALES.forEach((id, words) -> {
      var stretches = BruteForce.stretches(place, words);
      var marks = hits.in(Passage.RATIONALE, TEXTS.getOrDefault(id, ""));
      assertThat(marks.isEmpty())
          .as("%s in %s", place, TEXTS.get(id))
          .isEqualTo(stretches.isEmpty());
    });
  }

  @Provide
  Arbitrary<Expression> expressions() {
    return expressions(3);
  }

  private Arbitrary<Expression> expressions(int depth) {
    if (depth == 0) {
      return places();
    }
    var part = expressions(depth - 1);
    return Arbitraries.oneOf(
        places(),
        pairs(part, (a, b) -> joined(a, b, true)),
        pairs(part, (a, b) -> joined(a, b, false)),
        pairs(part, Not::new),
        Combinators.combine(Arbitraries.integers().between(1, 5), places()).as(AtLeast::new));
  }

  /** A flat group, as queries are read. */
  private static Expression joined(Expression a, Expression b, boolean all) {
    var parts = new ArrayList<Expression>();
    for (var part : List.of(a, b)) {
      if (all && part instanceof And and) {
        parts.addAll(and.all());
      } else if (!all && part instanceof Or or) {
        parts.addAll(or.any());
      } else {
        parts.add(part);
      }
    }
    return all ? new And(parts) : new Or(parts);
  }

  @Provide
  Arbitrary<Expression> places() {
    return places(2);
  }

  private Arbitrary<Expression> places(int depth) {
    var single = Arbitraries.oneOf(leaves(), pairs(leaves(), (a, b) -> joined(a, b, false)));
    if (depth == 0) {
      return single;
    }
    var part = places(depth - 1);
    return Arbitraries.oneOf(single, Combinators.combine(part, part, distances()).as(Near::new));
  }

  private Arbitrary<Expression> leaves() {
    var word = Arbitraries.of(WORDS);
    return Arbitraries.oneOf(
        word.map(Term::new),
        word.map(Exact::new),
        word.map(text -> new Expression.Pattern(text.substring(0, 2) + "*")),
        word.map(text -> new Expression.Pattern(text.replaceFirst("(?<=^..).", "?"))),
        word.list().ofMinSize(2).ofMaxSize(3).map(words -> new Phrase(String.join(" ", words))));
  }

  private static Arbitrary<Distance> distances() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.integers().between(1, 6), Arbitraries.of(true, false))
            .as(Distance::words),
        Combinators.combine(
                Arbitraries.of(Distance.Unit.SENTENCE, Distance.Unit.PARAGRAPH),
                Arbitraries.of(true, false))
            .as(Distance::within));
  }

  private static Arbitrary<Expression> pairs(
      Arbitrary<Expression> part, BiFunction<Expression, Expression, Expression> joined) {
    return Combinators.combine(part, part).as(joined::apply);
  }
}
