package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/**
 * Everything at once: searches, exports, feeds, imports of new and changed letters, a backup and a
 * reindex.
 */
class SoakTest {
  /** Seconds; minutes with {@code -Drationale.soak=300}. */
  private static final int LENGTH = Integer.getInteger("rationale.soak", 8);

  private static final int READERS = 3;
  private static final int STEP = 60;
  private static final long MOST_HEAP = 200 << 20;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  @TempDir private Path folder;
  private Repository repository;
  private Letters letters;

  /** By revision, how many decisions the database held. */
  private final Map<Long, Long> states = new HashMap<>();

  @BeforeEach
  void place() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters();
    importing(0, 0);
  }

  @Test
  void nothingFailsAndEveryAnswerIsOfOneState() throws Exception {
    try (var server = Child.start("serve", "--port", 0, "--data", repository.folder())) {
      assertThat(server.await(() -> server.said("Rationale serves"))).isTrue();
      var address = server.lines().getLast().replaceFirst(".* at ", "");
      var over = new AtomicBoolean();
      var readers =
          IntStream.range(0, READERS)
              .mapToObj(i -> new SoakReader(address, letters.id(i), i, over))
              .toList();
      int answers = 0;
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var reading =
            readers.stream().map(reader -> threads.submit((Callable<Integer>) reader)).toList();
        try {
          write(server);
        } finally {
          over.set(true);
        }
        for (var each : reading) {
          answers += each.get();
        }
      }
      assertThat(server.errors()).doesNotContain("ERROR", "WARN");
      readers.forEach(this::compare);
      long heap = heap(server);
      System.out.printf(
          "soak: %d answers in %d s while %d states came, heap %d MB%n",
          answers, LENGTH, states.size(), heap >> 20);
      assertThat(heap).isLessThan(MOST_HEAP);
    }
    Survivors.verify(repository, "after");
  }

  /** Imports, changes, backs up and builds anew, one after the other, until the time is over. */
  private void write(Child server) throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(LENGTH).toNanos();
    for (int round = 1; System.nanoTime() < until; round++) {
      importing(round * STEP, 0); // new ones
      importing((round - 1) * STEP, round); // those before, changed
      if (round % 3 == 1) {
        backUp(round);
        assertThat(run("reindex", "--data", repository.folder()).exitCode()).isZero();
        System.out.printf("soak: round %d, heap %d MB%n", round, heap(server) >> 20);
      }
    }
  }

  private void importing(int from, int version) throws IOException {
    var place = folder.resolve("letters%d-%d".formatted(from, version));
    var files = letters.write(place, from, from + STEP, version);
    var ran = run("import", "--data", repository.folder(), files);
    assertThat(ran.exitCode()).as(ran.said()).isZero();
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      states.put(store.revision(), store.itemCount());
    }
  }

  private void backUp(int round) {
    var copy = folder.resolve("copy%d/rationale.db".formatted(round));
    assertThat(run("backup", "--data", repository.folder(), copy).exitCode()).isZero();
    assertThat(run("stats", "--data", copy.getParent()).out())
        .isEqualTo(run("stats", "--data", repository.folder()).out());
  }

  private void compare(SoakReader reader) {
    reader.totals.forEach((revision, total) ->
        assertThat(states).as("what was counted at a revision").containsEntry(revision, total));
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      reader.items.forEach((id, count) ->
          assertThat((long) store.find(id).orElseThrow().letter().items().size())
              .as("items of %s in an export", id)
              .isEqualTo(count));
    }
  }

  /** What the server holds in memory after a collection, in bytes. */
  private static long heap(Child server) throws IOException, InterruptedException {
    jcmd(server, "GC.run");
    return USED.matcher(jcmd(server, "GC.heap_info"))
            .results()
            .limit(2) // both generations; the next is no heap
            .mapToLong(used -> Long.parseLong(used.group(1)))
            .sum()
        << 10;
  }

  private static String jcmd(Child server, String command)
      throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, Long.toString(server.pid()), command).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
