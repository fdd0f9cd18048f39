package rationale.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.extract.ParseResult;
import rationale.extract.Parsed;
import rationale.extract.Unreadable;
import rationale.letter.SourceFile;
import rationale.store.NewLetter;
import rationale.store.PreparedLetter;
import rationale.store.UnreadableFile;

/**
 * Reads files side by side, one for each core. A file on which the parser fails, or takes too long,
 * is unreadable like any other; a thread that never comes back is left behind.
 */
final class Readers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

  private final Function<SourceFile, List<ParseResult>> parser;
  private final Duration limit;
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("reader-", 0).factory());

  Readers(Function<SourceFile, List<ParseResult>> parser, Duration limit) {
    this.parser = parser;
    this.limit = limit;
  }

  /** Begins to read {@code file}, as soon as a core is free, and to make its letters ready. */
  CompletableFuture<List<Reading>> start(SourceFile file) {
    var sha256 = sha256(file.bytes());
    var tooSlow = failed(file, sha256, "Reading it took longer than " + limit.toSeconds() + " s.");
    cores.acquireUninterruptibly();
    return CompletableFuture.supplyAsync(() -> read(file, sha256), threads)
        .completeOnTimeout(List.of(tooSlow), limit.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((reading, failure) -> cores.release());
  }

  private List<Reading> read(SourceFile file, String sha256) {
    try {
      var results = parser.apply(file);
      boolean any = results.stream().anyMatch(Parsed.class::isInstance);
      var readings = new ArrayList<Reading>();
      results.forEach(result -> failure(file, sha256, result, any).ifPresent(readings::add));
      PreparedLetter.of(letters(file, sha256, results))
          .forEach(letter -> readings.add(new Reading.Read(letter)));
      return readings;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.warn("reading {} failed", file.name(), e);
      return List.of(failed(file, sha256, "The program failed on it, please report this: " + e));
    }
  }

  private static Optional<Reading> failure(
      SourceFile file, String sha256, ParseResult result, boolean othersRead) {
    return switch (result) {
      case Unreadable(var source, var reason) when othersRead ->
          Optional.of(new Reading.LeftOut(new Problem(source, reason)));
      case Unreadable(_, var reason) -> Optional.of(failed(file, sha256, reason));
      case Parsed _ -> Optional.empty();
    };
  }

  private static List<NewLetter> letters(
      SourceFile file, String sha256, List<ParseResult> results) {
    return results.stream()
        .filter(Parsed.class::isInstance)
        .map(Parsed.class::cast)
        .map(parsed ->
            new NewLetter(
                parsed.letter(),
                parsed.text().text(),
                parsed.text().pageStarts(),
                file.bytes(),
                file.mediaType(),
                sha256,
                file.folder()))
        .toList();
  }

  private static Reading failed(SourceFile file, String sha256, String reason) {
    return new Reading.Failed(new UnreadableFile(file.name(), sha256, reason, Instant.now()));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
