package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.DecisionIndexWriter;
import rationale.index.Facet;
import rationale.index.IndexGenerations;
import rationale.index.SampleLetters;
import rationale.model.Letter;

/** Holds pages of letters against all items in Lucene's own order, some deleted meanwhile. */
class SweepTest {
  private static final int LETTERS = 2_000;
  private static final int BATCHES = 2;
  private static final int REQUESTS = 36;
  private static final List<String> QUERIES =
      List.of(
          "",
          "knee",
          "lumbar radiculopathy",
          "MRI lumbar knee functional improvement",
          "physical therapy",
          "PT therapy functional improvement",
          "\"functional improvement\" NOT knee",
          "knee w/3 therapy",
          "lumbar OR MRI",
          "functional w/s improvement",
          "rationale:therap*",
          "atleast2(knee)");

  @TempDir private static Path folder;
  private static DecisionSearch search;

  /** In several segments, of which each has lost some letters to the next. */
  @BeforeAll
  static void index() {
    var generations = new IndexGenerations(folder);
    var generation = generations.startNew();
    var letters = SampleLetters.random(20261121, LETTERS);
    var random = new Random(13);
    for (int batch = 0; batch < BATCHES; batch++) {
      try (var writer = DecisionIndexWriter.open(generation)) {
        for (int at = batch; at < LETTERS; at += BATCHES) {
          writer.put(letters.get(at), SampleLetters.ADDED.plusSeconds(at));
        }
        for (int again = 0; batch > 0 && again < LETTERS / 20; again++) {
          changeOneBefore(writer, letters, batch, random);
        }
        writer.commit(batch + 1);
      }
    }
    generations.publish(generation);
    search = DecisionSearch.open(folder);
  }

  private static void changeOneBefore(
      DecisionIndexWriter writer, List<Letter> letters, int batch, Random random) {
    var letter = letters.get(random.nextInt(LETTERS / BATCHES) * BATCHES + batch - 1);
    if (random.nextBoolean()) {
      writer.put(letter, SampleLetters.ADDED);
    } else {
      writer.remove(letter.id());
    }
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void pagesHoldTheLettersOfTheBestItemsInTheirOrder() {
    var random = new Random(17);
    for (int round = 0; round < REQUESTS; round++) {
      var request = request(random, QUERIES.get(round % QUERIES.size()));
      var result = search.search(request);
      var letters = new LinkedHashMap<String, List<Integer>>();
      try (var items = search.walk(request)) {
        for (var item : items) {
          letters.computeIfAbsent(item.letterId(), _ -> new ArrayList<>()).add(item.number());
        }
      }
      assertThat(result.totalItems())
          .as("%s", request)
          .isEqualTo(search.count(request))
          .isEqualTo(letters.values().stream().mapToInt(List::size).sum());
      assertThat(result.totalLetters()).as("%s", request).isEqualTo(letters.size());
      long skipped = (request.page() - 1L) * request.pageSize();
      assertThat(result.letters())
          .as("%s", request)
          .extracting(LetterHits::letterId)
          .containsExactlyElementsOf(
              letters.keySet().stream().skip(skipped).limit(request.pageSize()).toList());
      if (request.sort() == Sort.RELEVANCE && request.words().indexOf('"') < 0) {
        for (var letter : result.letters()) {
          assertThat(letter.items())
              .as("%s of %s", letter.letterId(), request)
              .extracting(ItemHit::number)
              .containsExactlyElementsOf(
                  letters.getOrDefault(letter.letterId(), List.of()).stream().limit(3).toList());
        }
      }
    }
  }

  private static SearchRequest request(Random random, String words) {
    var request =
        SearchRequest.of(words)
            .requiringAll(random.nextInt(4) == 0)
            .sortedBy(List.of(Sort.values()).get(random.nextInt(Sort.values().length)))
            .pagesOf(1 + random.nextInt(20))
            .onPage(1 + random.nextInt(3));
    if (random.nextInt(3) == 0) {
      request = request.with(Facet.OUTCOME, "overturned");
    }
    if (random.nextInt(4) == 0) {
      request = request.excluding(Facet.GUIDELINE, "odg");
    }
    if (random.nextInt(4) == 0) {
      request = request.within("lumbar OR knee");
    }
    return request;
  }
}
