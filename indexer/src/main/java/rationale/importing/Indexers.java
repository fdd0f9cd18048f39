package rationale.importing;

import static java.util.Collections.nCopies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.index.DecisionIndexWriter;
import rationale.store.StoredLetter;

/** Puts letters into an index side by side, each by one of a few threads. */
final class Indexers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Indexers.class);

  private final int count;
  private final ExecutorService threads;

  /** As many threads as the machine has cores. */
  static Indexers ofAllCores() {
    return new Indexers(Runtime.getRuntime().availableProcessors());
  }

  /** Half as many: the others read files meanwhile. */
  static Indexers ofHalfTheCores() {
    return new Indexers(Math.ceilDiv(Runtime.getRuntime().availableProcessors(), 2));
  }

  private Indexers(int count) {
    this.count = count;
    this.threads =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().daemon().name("indexer-", 0).factory());
  }

  /**
   * Puts {@code letters}, no two of one id, into {@code writer}, and waits until all are in it.
   *
   * @throws rationale.index.IndexException where it cannot be written
   */
  void put(DecisionIndexWriter writer, List<StoredLetter> letters) {
    var next = new AtomicInteger();
    Callable<Boolean> work =
        () -> {
          for (int at = next.getAndIncrement(); at < letters.size(); at = next.getAndIncrement()) {
            put(writer, letters.get(at));
          }
          return true;
        };
    try {
      for (var done : threads.invokeAll(nCopies(count, work))) {
        done.get();
      }
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException known -> throw known;
        case Error known -> throw known;
        case null, default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("indexing was interrupted", e);
    }
  }

  /** One letter that cannot be indexed must not keep all others from being found. */
  private static void put(DecisionIndexWriter writer, StoredLetter stored) {
    try {
      writer.put(stored.letter(), stored.imported());
    } catch (IllegalArgumentException refused) {
      LOG.error("letter {} cannot be indexed and will not be found", stored.letter().id(), refused);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
