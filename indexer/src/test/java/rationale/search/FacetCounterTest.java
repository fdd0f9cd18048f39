package rationale.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.SampleLetters;
import rationale.index.Slug;
import rationale.model.DisputedItem;
import rationale.model.Letter;

/** Holds every count against a scan of all letters, under filters chosen at random. */
class FacetCounterTest {
  private static final List<Letter> LETTERS = SampleLetters.random(20260101, 200);
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final int REQUESTS = 40;

  @TempDir private static Path folder;
  private static DecisionSearch search;

  @BeforeAll
  static void index() {
    search = SearchFixture.over(folder, LETTERS);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void everyShownCountIsWhatTickingThatValueAloneFinds() {
    var random = new Random(7);
    for (var round = 0; round < REQUESTS; round++) {
      var request = request(random);
      var result = search.search(request);
      assertThat(result.totalItems()).as("%s", request).isEqualTo(scan(request));
      assertThat(result.totalLetters()).as("%s", request).isEqualTo(letters(request));
      for (var facet : Facet.values()) {
        for (var value : withChildren(result.values(facet))) {
          var ticked = request.only(facet, value.slug());
          assertThat(value.count()).as("%s of %s", value, request).isEqualTo(scan(ticked));
          assertThat(search.count(ticked)).isEqualTo(value.count());
        }
      }
    }
  }

  @Test
  void everyValueThatIsFoundIsShown() {
    var random = new Random(11);
    for (var round = 0; round < REQUESTS; round++) {
      var request = request(random);
      for (var facet : Facet.values()) {
        var shown = withChildren(search.search(request).values(facet)).stream();
        var present =
            items(request.without(facet))
                .flatMap(found -> found.slugs().getOrDefault(facet, Set.of()).stream())
                .toList();
        var excluded = request.selection(facet).excluded();
        assertThat(shown.map(FacetCount::slug))
            .containsAll(
                present.stream()
                    .filter(slug -> excluded.isEmpty() && levels(slug) < 3)
                    .filter(_ -> facet.offered() || !request.selection(facet).isEmpty())
                    .toList());
      }
    }
  }

  @Test
  void sectionsAreShownBelowATitleInUseAndOnThePageOfAllValues() {
    var title = "mtus.low-back-complaints";
    var closed = withChildren(search.search(SearchRequest.ALL).values(Facet.GUIDELINE));
    assertThat(closed).extracting(FacetCount::slug).contains(title).allMatch(s -> levels(s) < 3);
    var request = SearchRequest.ALL.with(Facet.GUIDELINE, title);
    assertThat(withChildren(search.search(request).values(Facet.GUIDELINE)))
        .extracting(FacetCount::slug)
        .contains(title + ".special-studies")
        .noneMatch(slug -> levels(slug) == 3 && !slug.startsWith(title));
    assertThat(withChildren(search.facetValues(Facet.GUIDELINE, SearchRequest.ALL)))
        .extracting(FacetCount::slug)
        .contains(title + ".special-studies", "odg.low-back.special-studies");
  }

  @Test
  void aSectionIsNamedWithWhatItIsASectionOf() {
    var section = "mtus.low-back-complaints.special-studies";
    assertThat(search.search(SearchRequest.ALL.with(Facet.GUIDELINE, section)).echo())
        .isEqualTo("all decisions; Guideline: MTUS › Low Back Complaints › Special Studies");
  }

  private static int levels(String slug) {
    return slug.split("\\.", -1).length;
  }

  @Test
  void labelsThatShareASlugAreOneValue() {
    var family =
        search.facetValues(Facet.SPECIALTY, SearchRequest.ALL).stream()
            .filter(value -> value.slug().equals("family-practice"))
            .toList();
    assertThat(family).hasSize(1);
    assertThat(family.getFirst().count())
        .isEqualTo(scan(SearchRequest.ALL.with(Facet.SPECIALTY, "family-practice")));
  }

  @Test
  void allValuesOfAMultiValuedFacetCanBeAskedFor() {
    var either = SearchRequest.ALL.with(Facet.GUIDELINE, "mtus").with(Facet.GUIDELINE, "odg");
    var both = either.matchingAll(Facet.GUIDELINE, true);
    assertThat(search.count(both)).isPositive().isLessThan(search.count(either));
    assertThat(search.count(both)).isEqualTo(scan(both));
    assertThat(search.search(both).echo()).isEqualTo("all decisions; Guideline: MTUS and ODG");
  }

  private static SearchRequest request(Random random) {
    var request = SearchRequest.of(random.nextBoolean() ? "" : "knee");
    for (var left = random.nextInt(4); left > 0; left--) {
      var facet = FACETS.get(random.nextInt(FACETS.size()));
      var values = withChildren(search.facetValues(facet, SearchRequest.ALL));
      var slug = values.get(random.nextInt(values.size())).slug();
      request = random.nextInt(4) == 0 ? request.excluding(facet, slug) : request.with(facet, slug);
      request = request.matchingAll(facet, random.nextBoolean());
    }
    if (random.nextInt(3) == 0) {
      request = request.with(DateField.DECIDED, DateRange.parse("2015..2017-06").orElseThrow());
    }
    return request;
  }

  private record Found(Letter letter, DisputedItem item, Map<Facet, Set<String>> slugs) {}

  private static final List<Found> ITEMS =
      LETTERS.stream()
          .flatMap(letter -> letter.items().stream().map(item -> found(letter, item)))
          .toList();

  private static Found found(Letter letter, DisputedItem item) {
    var slugs = new EnumMap<Facet, Set<String>>(Facet.class);
    FACETS.forEach(facet -> slugs.put(facet, slugs(facet, letter, item)));
    return new Found(letter, item, slugs);
  }

  private static long scan(SearchRequest request) {
    return items(request).count();
  }

  private static long letters(SearchRequest request) {
    return items(request).map(found -> found.letter().id()).distinct().count();
  }

  private static Stream<Found> items(SearchRequest request) {
    return ITEMS.stream()
        .filter(found -> hasWords(request.words(), found) && inRange(request, found))
        .filter(found ->
            request.selections().entrySet().stream()
                .allMatch(e -> chosen(e.getKey(), e.getValue(), found)));
  }

  private static boolean hasWords(String words, Found found) {
    var text = found.item().request() + found.item().rationale() + found.letter().clinicalSummary();
    return text.contains(words);
  }

  private static boolean inRange(SearchRequest request, Found found) {
    var range = request.ranges().get(DateField.DECIDED);
    var day = found.letter().dates().decision();
    if (range == null || day == null) {
      return range == null;
    }
    return !day.isBefore(requireNonNull(range.from())) && !day.isAfter(requireNonNull(range.to()));
  }

  private static boolean chosen(Facet facet, Selection chosen, Found found) {
    var slugs = found.slugs().getOrDefault(facet, Set.of());
    var every = chosen.all() && facet.multiValued();
    var included =
        chosen.included().isEmpty()
            || (every
                ? slugs.containsAll(chosen.included())
                : chosen.included().stream().anyMatch(slugs::contains));
    return included && chosen.excluded().stream().noneMatch(slugs::contains);
  }

  /** The slugs of an item, those of parents too. */
  private static Set<String> slugs(Facet facet, Letter letter, DisputedItem item) {
    var slugs = new HashSet<String>();
    for (var path : facet.values(letter, item)) {
      for (var length = 1; length <= path.size(); length++) {
        slugs.add(Slug.of(path.subList(0, length)));
      }
    }
    return slugs;
  }

  private static List<FacetCount> withChildren(List<FacetCount> values) {
    return values.stream()
        .flatMap(value -> Stream.concat(Stream.of(value), withChildren(value.children()).stream()))
        .toList();
  }
}
