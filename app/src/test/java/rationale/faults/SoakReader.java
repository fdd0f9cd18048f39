package rationale.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import rationale.TestRepository;

/** Someone who reads a server without pause until told to stop, and looks at every answer. */
final class SoakReader implements Callable<Integer> {
  private static final Pattern OUTCOME =
      Pattern.compile(
          "id=\"outcome\\.(?:upheld|overturned)\".*?class=\"count\">([\\d,]+)<", Pattern.DOTALL);
  private static final Pattern ALL = Pattern.compile("viewBox=\"0 0 (\\d+) 1\"");

  /** By revision, how many decisions an answer of that revision found in all. */
  final Map<Long, Long> totals = new ConcurrentHashMap<>();

  /** By letter, how many items of it stood in an export. */
  final Map<String, Long> items = new ConcurrentHashMap<>();

  private final String address;
  private final String letter;
  private final Random random;
  private final AtomicBoolean over;
  private final HttpClient client = HttpClient.newHttpClient();
  private int answers;

  /** A reader of the server at {@code address} that holds {@code letter}. */
  SoakReader(String address, String letter, long seed, AtomicBoolean over) {
    this.address = address;
    this.letter = letter;
    this.random = new Random(seed);
    this.over = over;
  }

  /** Reads until it is over; the number of answers. */
  @Override
  public Integer call() throws Exception {
    try (client) {
      while (!over.get()) {
        switch (random.nextInt(7)) {
          case 0 -> page("/search?q=pain");
          case 1 -> page("/");
          case 2 -> page("/letters/" + letter);
          case 3 -> page("/analytics?q=therapy");
          case 4 -> counts();
          case 5 -> export();
          default -> assertThat(get("/feed.atom?q=therapy").strip()).endsWith("</feed>");
        }
      }
    }
    return answers;
  }

  private String get(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(5)).build();
    var answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    answers++;
    return answer.body();
  }

  private String page(String path) throws Exception {
    var page = get(path);
    assertThat(page.strip()).as(path).endsWith("</html>");
    return page;
  }

  /** Every decision has one outcome, and answers of one revision find as much. */
  private void counts() throws Exception {
    var answer = TestRepository.json(get("/api/v1/search?limit=1"));
    long total = answer.get("total").asLong();
    assertThat(totals.merge(answer.get("revision").asLong(), total, Long::max)).isEqualTo(total);
    var page = page("/search");
    var all = ALL.matcher(page);
    assertThat(all.find()).as(page).isTrue();
    assertThat(OUTCOME.matcher(page).results().mapToLong(found -> number(found.group(1))).sum())
        .as("upheld and overturned decisions of all")
        .isEqualTo(number(all.group(1)));
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(",", ""));
  }

  /** All items of a letter or none, each once. */
  private void export() throws Exception {
    var lines = get("/export.ndjson").lines().toList();
    var ids = lines.stream().map(line -> TestRepository.json(line).get("id").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    ids.stream()
        .collect(groupingBy(id -> id.replaceFirst("#.*", ""), counting()))
        .forEach((id, count) ->
            assertThat(items.merge(id, count, (known, now) -> known))
                .as("items of %s", id)
                .isEqualTo(count));
  }
}
