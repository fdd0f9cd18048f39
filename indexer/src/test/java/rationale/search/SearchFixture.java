package rationale.search;

import java.nio.file.Path;
import java.util.List;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexGenerations;
import rationale.index.SampleLetters;
import rationale.model.Letter;

/** Indexes on disk for tests. */
final class SearchFixture {
  private SearchFixture() {}

  /** A search over these letters alone. */
  static DecisionSearch over(Path folder, Letter... letters) {
    return over(folder, List.of(letters));
  }

  static DecisionSearch over(Path folder, List<Letter> letters) {
    publish(folder, 1, letters);
    return DecisionSearch.open(folder);
  }

  /** Publishes a new generation that holds these letters. */
  static Path publish(Path folder, long revision, List<Letter> letters) {
    var generations = new IndexGenerations(folder);
    var generation = generations.startNew();
    write(generation, revision, letters);
    generations.publish(generation);
    return generation;
  }

  /** Adds letters to a generation. */
  static void write(Path generation, long revision, List<Letter> letters) {
    try (var writer = DecisionIndexWriter.open(generation)) {
      letters.forEach(letter -> writer.put(letter, SampleLetters.ADDED));
      writer.commit(revision);
    }
  }

  /** The ids of the items that words find, best first. */
  static List<String> found(DecisionSearch search, SearchRequest request) {
    return search.items(request, 1000).stream().map(ItemHit::id).toList();
  }
}
