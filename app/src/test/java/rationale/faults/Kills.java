package rationale.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import rationale.importing.IndexSync;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/** How often to kill, at which moments, and what was met there. */
final class Kills {
  /** Kills of each kind: a few in a build, hundreds with {@code -Drationale.kills=300}. */
  static final int WANTED = Integer.getInteger("rationale.kills", 2);

  /** Whether this run is meant to be long. */
  static final boolean MANY = WANTED > 10;

  private final long seed = Long.getLong("rationale.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final TreeMap<String, Integer> moments = new TreeMap<>();
  private int count;

  /** What every failure tells, so that the same moments can be tried again. */
  String where() {
    return "kill %d of -Drationale.seed=%d".formatted(count, seed);
  }

  boolean enough() {
    return count >= WANTED;
  }

  int count() {
    return count;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  /** Waits for some part of {@code millis}. */
  void pause(int millis) throws InterruptedException {
    Thread.sleep(random.nextInt(millis), random.nextInt(1_000_000));
  }

  /** Notes that a process was killed at {@code moment}. */
  void met(String moment) {
    moments.merge(moment, 1, Integer::sum);
  }

  /** Notes a kill and what it left behind. */
  void note(Repository repository) throws IOException {
    count++;
    if (!Files.exists(repository.database())) {
      met("before there was a database");
      return;
    }
    if (Files.exists(wal(repository)) && Files.size(wal(repository)) > 0) {
      met("with changes in the write-ahead log");
    }
    if (Files.exists(repository.folder().resolve("writer.holder"))) {
      met("while the repository was held");
    }
    if (generations(repository) > 1) {
      met("with an index half built");
    }
  }

  /** Notes whether the database was ahead of the index. */
  void noteLag(Repository repository, DecisionStore store) {
    if (!new IndexSync(repository.index()).isCurrent(store)) {
      met("between database and index");
    }
  }

  private static long generations(Repository repository) throws IOException {
    if (!Files.isDirectory(repository.index())) {
      return 0;
    }
    try (var files = Files.list(repository.index())) {
      return files.filter(file -> file.getFileName().toString().startsWith("gen-")).count();
    }
  }

  private static Path wal(Repository repository) {
    return repository.folder().resolve("rationale.db-wal");
  }

  @Override
  public String toString() {
    return count + " kills, seed " + seed + ": " + moments;
  }
}
