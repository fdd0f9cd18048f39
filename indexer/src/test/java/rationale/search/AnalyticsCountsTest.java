package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.SampleLetters;

/** Every number of the analytics is what its link finds, under searches chosen at random. */
class AnalyticsCountsTest {
  private static final int REQUESTS = 40;
  private static final List<Facet> FACETS = List.of(Facet.values());

  /** Facets of which each decision has one value, so that their numbers sum to all. */
  private static final List<Facet> SINGLE =
      List.of(Facet.TREATMENT, Facet.GUIDELINE_SET, Facet.UR_GUIDELINE_SET, Facet.YEAR, Facet.DAYS);

  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search = SearchFixture.over(folder, SampleLetters.random(20261121, 250));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void everyNumberIsWhatItsLinkFinds() {
    var random = new Random(8);
    int linked = 0;
    for (var round = 0; round < REQUESTS; round++) {
      var request = request(random);
      var analytics = search.analytics(request);
      assertFinds(request, analytics.all());
      for (var month : analytics.months()) {
        assertFinds(month.in(request), month.counts());
      }
      for (var pair : analytics.pairs()) {
        var cell =
            Narrowing.to(request, Facet.GUIDELINE_SET, pair.reviewer())
                .flatMap(in -> Narrowing.to(in, Facet.UR_GUIDELINE_SET, pair.ur()));
        assertFinds(cell.orElseThrow(), pair.counts());
      }
      for (var facet : analytics.rates().keySet()) {
        for (var value : withChildren(analytics.rates(facet))) {
          var having = Narrowing.to(request, facet, value.slug());
          having.ifPresent(one -> assertFinds(one, value.counts()));
          linked += having.isPresent() ? 1 : 0;
          assertThat(having.isPresent() || isAnyOfSeveral(request, facet))
              .as("%s of %s", value, request)
              .isTrue();
        }
      }
    }
    assertThat(linked).isGreaterThan(20 * REQUESTS);
  }

  @Test
  void whatEachDecisionHasOnceSumsToAll() {
    var random = new Random(9);
    for (var round = 0; round < REQUESTS; round++) {
      var request = request(random);
      var analytics = search.analytics(request);
      for (var facet : SINGLE) {
        assertThat(sum(analytics.rates(facet).stream().map(ValueRate::counts)))
            .as("%s of %s", facet, request)
            .isEqualTo(sides(analytics.all()));
      }
      assertThat(sum(analytics.pairs().stream().map(Analytics.GuidelinePair::counts)))
          .isEqualTo(sides(analytics.all()));
      var undated =
          analytics.rates(Facet.YEAR).stream()
              .filter(year -> year.slug().equals("not-stated"))
              .map(ValueRate::counts);
      assertThat(
              sum(Stream.concat(undated, analytics.months().stream().map(Analytics.Month::counts))))
          .isEqualTo(sides(analytics.all()));
    }
  }

  @Test
  void severalValuesTogetherAreLinkedWhereEachDecisionHasOne() {
    var request = SearchRequest.ALL.with(Facet.YEAR, "2015");
    var sets = search.analytics(request).rates(Facet.GUIDELINE_SET);
    var rare = sets.subList(2, sets.size());
    var found =
        Narrowing.to(request, Facet.GUIDELINE_SET, rare.stream().map(ValueRate::slug).toList());
    assertThat(search.count(found.orElseThrow()))
        .isEqualTo(rare.stream().mapToLong(ValueRate::decisions).sum());
  }

  @Test
  void parentsOfWhatIsAskedForAreLinkedToWhatIsAskedFor() {
    var request = SearchRequest.ALL.with(Facet.TREATMENT, "rehabilitation.acupuncture");
    assertThat(Narrowing.to(request, Facet.TREATMENT, "rehabilitation")).contains(request);
    assertThat(Narrowing.to(request, Facet.TREATMENT, "surgery")).isEmpty();
    var mtus = SearchRequest.ALL.with(Facet.GUIDELINE, "mtus");
    assertThat(Narrowing.to(mtus, Facet.GUIDELINE, "mtus.low-back"))
        .contains(SearchRequest.ALL.with(Facet.GUIDELINE, "mtus.low-back"));
    assertThat(Narrowing.to(mtus, Facet.GUIDELINE, "odg"))
        .contains(mtus.with(Facet.GUIDELINE, "odg").matchingAll(Facet.GUIDELINE, true));
    var either = mtus.with(Facet.GUIDELINE, "odg");
    assertThat(Narrowing.to(either, Facet.GUIDELINE, "acoem")).isEqualTo(Optional.empty());
  }

  @Test
  void theSameSearchIsFoundOutOnceForEachState() {
    var request = SearchRequest.of("knee");
    assertThat(search.analytics(request.with(Facet.OUTCOME, "upheld").onPage(3)))
        .isSameAs(search.analytics(request));
  }

  @Test
  void nothingAtAllIsNoFault() {
    var none = search.analytics(SearchRequest.of("\"zebra crossing\""));
    assertThat(none.all()).isEqualTo(new Rate(0, 0, 0));
    assertThat(none.months()).isEmpty();
    assertThat(none.medianDays()).isEmpty();
    assertThat(none.pairs()).isEmpty();
  }

  private static boolean isAnyOfSeveral(SearchRequest request, Facet facet) {
    var asked = request.selection(facet);
    return facet.multiValued() && asked.included().size() > 1 && !asked.all();
  }

  private static void assertFinds(SearchRequest request, Rate counts) {
    var both = search.search(request.without(Facet.OUTCOME));
    assertThat(List.of(both.totalItems(), both.totalLetters()))
        .as("%s", request)
        .isEqualTo(List.of(counts.decisions(), counts.letters()));
    var overturned = request.without(Facet.OUTCOME).with(Facet.OUTCOME, "overturned");
    assertThat(search.count(overturned)).as("%s", overturned).isEqualTo(counts.overturned());
  }

  private static List<Long> sum(Stream<Rate> some) {
    var rates = some.toList();
    return List.of(
        rates.stream().mapToLong(Rate::decisions).sum(),
        rates.stream().mapToLong(Rate::overturned).sum());
  }

  private static List<Long> sides(Rate rate) {
    return List.of(rate.decisions(), rate.overturned());
  }

  private static List<ValueRate> withChildren(List<ValueRate> values) {
    return values.stream()
        .flatMap(value -> Stream.concat(Stream.of(value), withChildren(value.children()).stream()))
        .toList();
  }

  private static SearchRequest request(Random random) {
    var request = SearchRequest.of(random.nextBoolean() ? "" : "knee therapy");
    if (random.nextInt(4) == 0) {
      request = request.within("lumbar");
    }
    for (var left = random.nextInt(4); left > 0; left--) {
      var facet = FACETS.get(random.nextInt(FACETS.size()));
      var rates = search.rates(SearchRequest.ALL, Set.of(facet));
      var values = withChildren(rates.getOrDefault(facet, List.of()));
      var slug = values.get(random.nextInt(values.size())).slug();
      request = random.nextInt(3) == 0 ? request.excluding(facet, slug) : request.with(facet, slug);
      request = request.matchingAll(facet, random.nextBoolean());
    }
    if (random.nextInt(3) == 0) {
      request =
          request.with(DateField.DECIDED, DateRange.parse("2015-03-10..2017-06").orElseThrow());
    }
    return request;
  }
}
