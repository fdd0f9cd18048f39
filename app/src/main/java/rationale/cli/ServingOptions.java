package rationale.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rationale.extract.LetterParser;
import rationale.store.Redaction;
import rationale.store.Repository;
import rationale.web.Lane;
import rationale.web.Limits;
import rationale.web.Limits.Bound;
import rationale.web.Serving;
import rationale.web.UploadToken;
import rationale.web.Uploads;

/** What the server takes on, from whom. */
final class ServingOptions {
  private static final long LONGEST_TOKEN = 4_096;

  @Option(
      names = "--behind-proxy",
      negatable = true,
      fallbackValue = "true",
      description =
          "believe X-Forwarded-For, -Proto and -Host; only where a proxy that sets them is the one"
              + " who connects")
  private boolean behindProxy;

  @Option(
      names = "--upload-token-file",
      paramLabel = "FILE",
      description =
          "takes letters at POST /api/v1/letters from those who state the token in FILE; nobody may"
              + " write unless told")
  private @Nullable Path tokenFile;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "1000",
      converter = Bounded.Connections.class,
      description = "open connections at most; more wait")
  private int connections;

  @Option(
      names = "--searches",
      paramLabel = "N",
      defaultValue = "8",
      converter = Bounded.Places.class,
      description = "pages made side by side; eight times as many may wait for up to 3 s")
  private int searches;

  @Option(
      names = "--search-seconds",
      paramLabel = "N",
      defaultValue = "15",
      converter = Bounded.Seconds.class,
      description = "a search that takes longer is ended; an analysis may take four times as long")
  private int seconds;

  @Option(
      names = "--shutdown-seconds",
      paramLabel = "N",
      defaultValue = "20",
      converter = Bounded.Wait.class,
      description = "what runs when the server is stopped has so long to finish")
  private int shutdown;

  /**
   * @param redaction what the server shows
   * @throws CommandFailed where the token cannot be read or is none, or what is told contradicts
   *     itself
   */
  Serving serving(Repository repository, Redaction redaction) {
    if (behindProxy && redaction == Redaction.LIFTED) {
      throw new CommandFailed(
          "What should be redacted is shown on this machine alone, not behind a proxy; leave out"
              + " --show-unredacted or state --no-behind-proxy.");
    }
    return new Serving(limits(), behindProxy, uploads(repository));
  }

  private Limits limits() {
    var usual = Limits.USUAL.finishingWithin(Duration.ofSeconds(shutdown)).connecting(connections);
    var pages = usual.bound(Lane.PAGES);
    var analyses = usual.bound(Lane.ANALYSES);
    return usual
        .with(
            Lane.PAGES,
            new Bound(searches, 8 * searches, pages.patience(), Duration.ofSeconds(seconds)))
        .with(
            Lane.ANALYSES,
            new Bound(
                analyses.atOnce(),
                analyses.waiting(),
                analyses.patience(),
                Duration.ofSeconds(4L * seconds)));
  }

  private Optional<Uploads> uploads(Repository repository) {
    return Optional.ofNullable(tokenFile)
        .map(file -> new Uploads(repository, token(file), new LetterParser()::parse));
  }

  private static UploadToken token(Path file) {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(Math.toIntExact(LONGEST_TOKEN));
      return new UploadToken(new String(bytes, StandardCharsets.UTF_8).strip());
    } catch (IOException unreadable) {
      throw new CommandFailed(
          "The token for uploads cannot be read from " + file + ": " + unreadable, unreadable);
    } catch (IllegalArgumentException weak) {
      throw new CommandFailed(
          "What "
              + file
              + " holds is no token: "
              + weak.getMessage()
              + ". Make one with: head -c 32 /dev/urandom | base64",
          weak);
    }
  }
}
