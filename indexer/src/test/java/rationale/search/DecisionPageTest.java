package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rationale.index.DecisionIndexWriter;
import rationale.index.SampleLetters;
import rationale.model.Letter;

/** Going from place to place through what a search finds. */
class DecisionPageTest {
  private static final SearchRequest WORDS = SearchRequest.of("knee therapy");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sort.class)
  void everyDecisionThatWasThereIsMetOnceWhileAnImportAddsAndChangesOthers(Sort sort)
      throws InterruptedException {
    var letters = SampleLetters.random(3, 120);
    var generation = SearchFixture.publish(folder, 1, letters);
    var request = WORDS.sortedBy(sort);
    var revision = new AtomicInteger(1);
    try (var search = DecisionSearch.open(folder)) {
      var there = SearchFixture.found(search, request);
      var met = new ArrayList<String>();
      var importing =
          Thread.ofVirtual()
              .start(() -> {
                try (var writer = DecisionIndexWriter.open(generation)) {
                  while (revision.get() < 10) {
                    writer.put(
                        renamed(letters.get(revision.get()), "N" + revision.get()),
                        SampleLetters.ADDED);
                    writer.put(letters.get(revision.get() * 7), SampleLetters.ADDED);
                    writer.commit(revision.incrementAndGet());
                  }
                }
              });
      @Nullable Place place = null;
      do {
        var page = search.page(request, 7, place);
        page.decisions().forEach(decision -> met.add(decision.id()));
        search.reopen();
        place = page.next();
      } while (place != null);
      importing.join();
      assertThat(met).hasSizeGreaterThan(100).isEqualTo(there);
      search.reopen();
      assertThat(search.count(request)).isGreaterThan(there.size());
    }
  }

  @Test
  void aPageKnowsHowManyThereAreAndWhereTheNextBegins() {
    try (var search = SearchFixture.over(folder, SampleLetters.random(3, 20))) {
      var all = search.page(SearchRequest.ALL, Integer.MAX_VALUE, null);
      assertThat(all.next()).isNull();
      assertThat(all.total()).isEqualTo(all.decisions().size());
      assertThat(search.page(SearchRequest.ALL, all.decisions().size(), null).next()).isNull();
      assertThat(search.page(SearchRequest.ALL, all.decisions().size() - 1, null).next())
          .isNotNull();
      assertThat(search.page(SearchRequest.ALL, 0, null).total()).isEqualTo(all.total());
    }
  }

  @Test
  void anOrderByDateGoesOnEvenWhenItsStateIsGone() {
    var letters = SampleLetters.random(3, 60);
    var generation = SearchFixture.publish(folder, 1, letters);
    var now = new AtomicReference<>(Instant.EPOCH);
    try (var search = DecisionSearch.open(folder, now::get)) {
      var there = SearchFixture.found(search, SearchRequest.ALL);
      var first = search.page(SearchRequest.ALL, 50, null);
      now.set(now.get().plus(HeldSnapshots.LEASE).plusSeconds(1));
      SearchFixture.write(generation, 2, List.of(renamed(letters.getFirst(), "N")));
      search.reopen();
      var second = search.page(SearchRequest.ALL, 1000, first.next());
      assertThat(second.storeRevision()).isEqualTo(2);
      var met = new ArrayList<String>();
      first.decisions().forEach(decision -> met.add(decision.id()));
      second.decisions().forEach(decision -> met.add(decision.id()));
      assertThat(met).doesNotHaveDuplicates().containsAll(there);
    }
  }

  @Test
  void anOrderByScoreIsHeldForTheLeaseOfEachPageAndThenGone() {
    var letters = SampleLetters.random(3, 60);
    var generation = SearchFixture.publish(folder, 1, letters);
    var now = new AtomicReference<>(Instant.EPOCH);
    try (var search = DecisionSearch.open(folder, now::get)) {
      var first = search.page(WORDS, 5, null);
      SearchFixture.write(generation, 2, List.of(renamed(letters.getFirst(), "N")));
      now.set(now.get().plus(HeldSnapshots.LEASE));
      search.reopen();
      var second = search.page(WORDS, 5, first.next());
      assertThat(second.storeRevision()).isEqualTo(1);
      now.set(now.get().plus(HeldSnapshots.LEASE));
      search.reopen();
      assertThat(search.page(WORDS, 5, second.next()).storeRevision()).isEqualTo(1);
      now.set(now.get().plus(HeldSnapshots.LEASE).plusSeconds(1));
      search.reopen();
      assertThatThrownBy(() -> search.page(WORDS, 5, second.next())).isInstanceOf(PlaceGone.class);
    }
  }

  @Test
  void anUnchangedIndexNeedsNoLease() {
    var now = new AtomicReference<>(Instant.EPOCH);
    SearchFixture.publish(folder, 1, SampleLetters.random(3, 60));
    try (var search = DecisionSearch.open(folder, now::get)) {
      var first = search.page(WORDS, 5, null);
      now.set(now.get().plus(HeldSnapshots.LEASE.multipliedBy(100)));
      search.reopen();
      assertThat(search.page(WORDS, 5, first.next()).decisions()).hasSize(5);
    }
    try (var later = DecisionSearch.open(folder, now::get)) {
      var first = later.page(WORDS, 5, null);
      assertThat(later.page(WORDS, 5, first.next()).decisions())
          .doesNotContainAnyElementsOf(first.decisions());
    }
  }

  @Test
  void onlyAFewStatesAreHeldThoseUsedLast() {
    var letters = SampleLetters.random(3, 60);
    var generation = SearchFixture.publish(folder, 1, letters);
    try (var search = DecisionSearch.open(folder)) {
      var first = search.page(WORDS, 5, null);
      for (var revision = 2; revision <= 20; revision++) {
        SearchFixture.write(generation, revision, List.of(renamed(letters.get(revision), "N")));
        search.reopen();
        assertThat(search.page(WORDS, 5, null).storeRevision()).isEqualTo(revision);
      }
      assertThatThrownBy(() -> search.page(WORDS, 5, first.next())).isInstanceOf(PlaceGone.class);
    }
  }

  @Test
  void aPlaceReadsBackFromItsText() {
    for (var key : List.of(new Place.Score(1.2345678f), new Place.Time(Long.MIN_VALUE))) {
      var place = new Place("gen-000001.12", key, "a letter", 3);
      assertThat(Place.parse(place.text())).isEqualTo(place);
    }
    for (var text : List.of("", "a b c d", "a sx 1 L", "a d1 x L", "a d1 1")) {
      assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Letter renamed(Letter letter, String prefix) {
    return letter.named(prefix + "-" + letter.id(), letter.source());
  }
}
