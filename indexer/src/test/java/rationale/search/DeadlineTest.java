package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.SampleLetters;

class DeadlineTest {
  @TempDir private Path folder;

  @Test
  void endsWhateverIsSearchedAfterItAndNothingBefore() throws Exception {
    try (var search = SearchFixture.over(folder, SampleLetters.random(3, 40))) {
      var everything = SearchRequest.ALL;
      long all = search.count(everything);
      try (var _ = Deadline.in(Duration.ZERO)) {
        assertThatThrownBy(() -> search.search(everything)).isInstanceOf(SearchTooLong.class);
        assertThatThrownBy(() -> search.page(everything, 10, null))
            .isInstanceOf(SearchTooLong.class);
        assertThatThrownBy(() -> search.analytics(everything)).isInstanceOf(SearchTooLong.class);
        assertThatThrownBy(() -> search.contrast(everything)).isInstanceOf(SearchTooLong.class);
        assertThatThrownBy(() -> search.rates(everything, Set.of(Facet.TREATMENT)))
            .isInstanceOf(SearchTooLong.class);
        assertThatThrownBy(() -> search.facetValues(Facet.SPECIALTY, everything))
            .isInstanceOf(SearchTooLong.class);
        // what is found for everybody is found all the same
        assertThat(Deadline.without(() -> search.search(everything)).totalItems()).isEqualTo(all);
        assertThatThrownBy(() -> search.search(everything)).isInstanceOf(SearchTooLong.class);
      }
      try (var _ = Deadline.in(Duration.ofMinutes(5))) {
        assertThat(search.search(everything).totalItems()).isEqualTo(all);
      }
      assertThat(search.search(everything).totalItems()).isEqualTo(all);
    }
  }

  @Test
  void holdsForEachStretchOfAWalk() throws Exception {
    try (var search = SearchFixture.over(folder, SampleLetters.random(3, 40));
        var walk = search.walk(SearchRequest.ALL)) {
      try (var _ = Deadline.in(Duration.ZERO)) {
        assertThatThrownBy(() -> walk.forEach(_ -> {})).isInstanceOf(SearchTooLong.class);
      }
      try (var _ = Deadline.in(Duration.ofSeconds(1))) {
        var decisions = walk.iterator();
        Thread.sleep(1_100);
        while (decisions.hasNext()) {
          decisions.next();
        }
      }
    }
  }
}
