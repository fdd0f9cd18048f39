package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.SampleLetters;
import rationale.index.Slug;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Outcome;

/** Every count of a contrast is what its link finds, under searches chosen at random. */
class ContrastCountsTest {
  private static final int REQUESTS = 40;
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final List<String> WORDS =
      List.of(
          "lumbar", "knee", "radiculopathy", "therapy", "improvement", "MRI", "no", "of", "gait");

  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    var random = new Random(4);
    var letters = SampleLetters.random(20260303, 400);
    search =
        SearchFixture.over(folder, letters.stream().map(each -> saying(each, random)).toList());
  }

  @AfterAll
  static void close() {
    search.close();
  }

  /** The same letter with other rationales, of which most is said in own words. */
  private static Letter saying(Letter letter, Random random) {
    var items = letter.items().stream().map(item -> saying(item, random)).toList();
    return new Letter(
        letter.id(),
        letter.source(),
        letter.template(),
        letter.caseNumber(),
        letter.dates(),
        letter.priority(),
        letter.reviewer(),
        letter.worker(),
        letter.clinicalSummary(),
        items,
        List.of(),
        List.of());
  }

  private static DisputedItem saying(DisputedItem item, Random random) {
    var text =
        "%s. [%s.] %s. [%s, %s.]"
            .formatted(IntStream.range(0, 5).mapToObj(_ -> said(random)).toArray());
    var own = SampleLetters.inOwnWords(item.request(), item.outcome(), text);
    return new DisputedItem(
        item.number(),
        item.request(),
        item.outcome(),
        item.treatment(),
        item.claimsAdministratorGuidelines(),
        item.reviewerGuidelines(),
        own.rationale(),
        own.details());
  }

  private static String said(Random random) {
    var words = new ArrayList<String>();
    for (var left = 1 + random.nextInt(5); left > 0; left--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  @Test
  void everyCountIsWhatItsLinkFinds() {
    var random = new Random(5);
    var shown = 0;
    for (var round = 0; round < REQUESTS; round++) {
      var request = request(random);
      var contrast = search.contrast(request);
      for (var outcome : List.of(Outcome.OVERTURNED, Outcome.UPHELD)) {
        assertFinds(request, outcome, contrast.all().of(outcome));
      }
      for (var each : together(contrast)) {
        var with = each.trait().in(request);
        assertFinds(with, Outcome.OVERTURNED, each.having().overturned());
        assertFinds(with, Outcome.UPHELD, each.having().upheld());
        shown++;
      }
      assertThat(contrast.letters())
          .isEqualTo(search.search(request.without(Facet.OUTCOME)).totalLetters());
    }
    assertThat(shown).isGreaterThan(REQUESTS);
  }

  private static List<Difference> together(Contrast contrast) {
    var all = new ArrayList<>(contrast.terms());
    all.addAll(contrast.values());
    return all;
  }

  private static void assertFinds(SearchRequest request, Outcome outcome, Tally tally) {
    var one = request.without(Facet.OUTCOME).with(Facet.OUTCOME, Slug.of(outcome.label()));
    var found = search.search(one);
    assertThat(new Tally(found.totalItems(), found.totalLetters())).as("%s", one).isEqualTo(tally);
  }

  private static SearchRequest request(Random random) {
    var request = SearchRequest.of(random.nextBoolean() ? "" : "knee therapy");
    if (random.nextInt(3) == 0) {
      request = request.within("lumbar");
    }
    for (var left = random.nextInt(4); left > 0; left--) {
      var facet = FACETS.get(random.nextInt(FACETS.size()));
      var values = search.facetValues(facet, SearchRequest.ALL);
      var slug = values.get(random.nextInt(values.size())).slug();
      request = random.nextInt(3) == 0 ? request.excluding(facet, slug) : request.with(facet, slug);
      request = request.matchingAll(facet, random.nextBoolean());
    }
    return request;
  }
}
