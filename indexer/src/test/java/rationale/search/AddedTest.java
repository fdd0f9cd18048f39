package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexGenerations;
import rationale.index.SampleLetters;

/** When letters came into the repository, whenever they were decided. */
class AddedTest {
  private static final LocalDate DECIDED = LocalDate.of(2017, 5, 4);

  @TempDir private Path folder;

  private DecisionSearch search() {
    var generations = new IndexGenerations(folder);
    var generation = generations.startNew();
    try (var writer = DecisionIndexWriter.open(generation)) {
      put(writer, "first", "2026-03-01T23:59:59Z");
      put(writer, "last", "2026-03-03T00:00:00Z");
      put(writer, "between", "2026-03-02T00:00:00Z");
      writer.commit(1);
    }
    generations.publish(generation);
    return DecisionSearch.open(folder);
  }

  private static void put(DecisionIndexWriter writer, String id, String added) {
    writer.put(
        SampleLetters.letter(id, DECIDED, null, SampleLetters.item("MRI", UPHELD, "No.")),
        Instant.parse(added));
  }

  @Test
  void theLatestAdditionStandsFirst() {
    try (var search = search()) {
      var request = SearchRequest.ALL.sortedBy(Sort.ADDED);
      assertThat(search.search(request).letters())
          .extracting(LetterHits::letterId)
          .containsExactly("last", "between", "first");
      assertThat(search.items(request, 9))
          .extracting(ItemHit::letterId)
          .containsExactly("last", "between", "first");
    }
  }

  @Test
  void aWalkGoesOnFromItsPlace() {
    try (var search = search()) {
      var request = SearchRequest.ALL.sortedBy(Sort.ADDED);
      var met = new ArrayList<String>();
      var page = search.page(request, 1, null);
      met.add(page.decisions().getFirst().letterId());
      while (page.next() != null) {
        page = search.page(request, 1, Place.parse(page.next().text()));
        met.add(page.decisions().getFirst().letterId());
      }
      assertThat(met).containsExactly("last", "between", "first");
    }
  }

  @Test
  void aDayBeginsAndEndsAtMidnightOfGreenwich() {
    try (var search = search()) {
      assertThat(found(search, "2026-03-02")).containsExactly("between");
      assertThat(found(search, "2026-03-02..")).containsExactly("last", "between");
      assertThat(found(search, "..2026-03-01")).containsExactly("first");
    }
  }

  private static List<String> found(DecisionSearch search, String range) {
    var days = DateRange.parse(range).orElseThrow();
    var request = SearchRequest.ALL.sortedBy(Sort.ADDED).with(DateField.ADDED, days);
    return search.items(request, 9).stream().map(ItemHit::letterId).toList();
  }
}
