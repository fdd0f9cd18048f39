package rationale.letter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** The program tesseract, which reads the text in pictures; one process for each page. */
public final class Tesseract {
  private static final Duration LONGEST_PAGE = Duration.ofSeconds(60);
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LONGEST_COMPLAINT = 500;

  /** What is left of the rules of a table may be read as. */
  private static final Pattern RULE = Pattern.compile("(?m)(?:^|(?<= ))[|_=~]+(?: |$)");

  private final Path program;
  private final Duration limit;

  Tesseract(Path program, Duration limit) {
    this.program = program;
    this.limit = limit;
  }

  /** The one on the {@code PATH}; empty where it is not installed. */
  public static Optional<Tesseract> installed() {
    var path = System.getenv("PATH");
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
        .map(folder -> Path.of(folder, "tesseract"))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .map(program -> new Tesseract(program, LONGEST_PAGE))
        .findFirst();
  }

  /** Why a picture was not read: a sentence without its full stop. */
  static final class Failed extends IOException {
    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message);
    }
  }

  /**
   * The lines of text in a picture.
   *
   * @throws Failed when it takes too long, or the program fails
   */
  String read(PagePicture page) throws IOException {
    var process = start(page.dpi());
    try {
      Thread.startVirtualThread(() -> send(page, process.getOutputStream()));
      var text = drained(process.getInputStream(), LONGEST_TEXT);
      var complaint = drained(process.getErrorStream(), LONGEST_COMPLAINT);
      if (!process.waitFor(limit)) {
        throw new Failed("tesseract took longer than " + limit.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new Failed("tesseract failed: " + complaint.join().strip().replaceAll("\\s+", " "));
      }
      return RULE.matcher(text.join()).replaceAll("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed("reading was interrupted");
    } catch (CompletionException e) {
      throw new IOException(e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private Process start(int dpi) throws IOException {
    // 6: lines across the whole page, which keeps the two columns of the header table together
    var command = List.of(program.toString(), "stdin", "stdout", "--dpi", "" + dpi, "--psm", "6");
    var builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1"); // files are read side by side already
    return builder.start();
  }

  /** Sends the picture in the plainest form there is, a portable graymap. */
  private static void send(PagePicture page, OutputStream out) {
    int height = page.dots().length / page.width();
    try (out) {
      out.write("P5 %d %d 255\n".formatted(page.width(), height).getBytes(US_ASCII));
      out.write(page.dots());
    } catch (IOException e) {
      // the program has gone; its exit code tells more
    }
  }

  /** What a stream says, its first bytes only; the rest is read too, so that nobody waits. */
  private static CompletableFuture<String> drained(InputStream in, int most) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (in) {
            var text = new String(in.readNBytes(most), UTF_8);
            in.transferTo(OutputStream.nullOutputStream());
            return text;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        Thread::startVirtualThread);
  }
}
