package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores the ranking of judged searches over real letters, where a checkout has them beside it. */
class RealTopicsTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ITEMS = 20;
  private static final Pattern MEANS =
      Pattern.compile("topics \\d+ +nDCG@10 ([\\d.]+) +recall@20 ([\\d.]+)");

  @TempDir private static Path folder;
  private static DecisionSearch search;

  /** The means over the topics: gain of the first ten, share found among the first twenty. */
  private record Means(double ndcg, double recall) {}

  @BeforeAll
  static void readAndIndex() throws IOException {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("topics")),
        "skipped: no judged topics and real letters beside this checkout");
    search = SearchFixture.over(folder.resolve("index"), RealLetters.read());
  }

  @AfterAll
  static void close() {
    if (search != null) {
      search.close();
    }
  }

  @Test
  void judgedSearchesFindTheirItemsBestFirst() throws Exception {
    var means = score(SHARED.resolve("topics/dev.json"));
    assertThat(means.ndcg()).isGreaterThanOrEqualTo(0.92);
    assertThat(means.recall()).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void ourOwnJudgedSearchesDoAsWell() throws Exception {
    var means = score(resource("/topics/more.json"));
    assertThat(means.ndcg()).isGreaterThanOrEqualTo(0.90);
    assertThat(means.recall()).isGreaterThanOrEqualTo(0.88);
  }

  @ParameterizedTest
  @CsvSource({"mended, 0.90, 0.88", "blind, 0.85, 0.89"})
  void searchesInOtherWordsDoNearlyAsWell(String set, double ndcg, double recall) throws Exception {
    var topics = folder.resolve(set + ".json");
    Files.writeString(topics, JSON.writeValueAsString(reworded(set)));
    var means = score(topics);
    assertThat(means.ndcg()).isGreaterThanOrEqualTo(ndcg);
    assertThat(means.recall()).isGreaterThanOrEqualTo(recall);
  }

  /** The judged topics with other words for their queries. */
  private static List<JsonNode> reworded(String set) throws Exception {
    Map<String, JsonNode> topics = new HashMap<>();
    for (var file : List.of(SHARED.resolve("topics/dev.json"), resource("/topics/more.json"))) {
      JSON.readTree(Files.readString(file)).forEach(t -> topics.put(t.get("id").asString(), t));
    }
    var reworded = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(resource("/topics/reworded.tsv"))) {
      var cells = line.split("\t", -1);
      if (cells[0].equals(set)) {
        var topic = (ObjectNode) Objects.requireNonNull(topics.get(cells[1])).deepCopy();
        topic.put("id", cells[1] + "-" + reworded.size()).put("query", cells[2]);
        reworded.add(topic);
      }
    }
    return reworded;
  }

  /** Runs the topics, has the scorer print a table of them, and reads its last line. */
  private static Means score(Path topics) throws IOException, InterruptedException {
    var run = folder.resolve("run.ndjson");
    Files.writeString(run, run(JSON.readTree(Files.readString(topics))));
    var scorer = SHARED.resolve("tools/score_search.py").toString();
    var process =
        new ProcessBuilder("python3", scorer, topics.toString(), run.toString(), "--show")
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    System.out.println(said);
    var means = MEANS.matcher(said);
    assertThat(means.find()).as(said).isTrue();
    return new Means(Double.parseDouble(means.group(1)), Double.parseDouble(means.group(2)));
  }

  private static String run(JsonNode topics) {
    return topics
        .valueStream()
        .map(topic -> {
          var request = SearchRequest.of(topic.get("query").asString());
          Map<String, Object> line = new LinkedHashMap<>();
          line.put("topic", topic.get("id").asString());
          line.put("items", search.items(request, ITEMS).stream().map(ItemHit::id).toList());
          return JSON.writeValueAsString(line);
        })
        .collect(Collectors.joining("\n"));
  }

  private static Path resource(String name) throws Exception {
    return Path.of(Objects.requireNonNull(RealTopicsTest.class.getResource(name)).toURI());
  }
}
