package rationale.bench.letters;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes generated letters into zip archives. */
@Command(
    name = "letters",
    description = "Writes generated letters into zip archives; those that are there are kept.")
public final class LettersCommand implements Callable<Integer> {
  @Option(names = "--seed", defaultValue = "1", description = "which letters (default: 1)")
  private long seed;

  @Option(names = "--first", defaultValue = "0", description = "number of the first (default: 0)")
  private long first;

  @Option(names = "--count", required = true, description = "how many")
  private long count;

  @Option(names = "--format", defaultValue = "TEXT", description = "TEXT or PDF (default: TEXT)")
  private LetterFormat format = LetterFormat.TEXT;

  @Option(
      names = "--each",
      defaultValue = "50000",
      description = "how many letters an archive holds (default: 50000)")
  private long each;

  @Option(names = "--threads", defaultValue = "2", description = "how many at once (default: 2)")
  private int threads;

  @Option(names = "--out", required = true, description = "folder of the archives")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Files.createDirectories(out);
    var generator = new LetterGenerator(seed);
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var archives = new ArrayList<Future<Path>>();
      for (long at = first; at < first + count; at += each) {
        long from = at;
        long to = Math.min(first + count, at + each);
        archives.add(pool.submit(() -> archive(generator, from, to)));
      }
      for (var archive : archives) {
        System.out.println(archive.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("an archive could not be written", e);
    }
    double seconds = NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0;
    System.out.printf("%,d letters in %.1f s, %,.0f a second%n", count, seconds, count / seconds);
    return 0;
  }

  private Path archive(LetterGenerator generator, long from, long to) throws IOException {
    var name = "letters-%d-%08d-%08d-%s.zip".formatted(seed, from, to, format.ending());
    var file = out.resolve(name);
    if (Files.exists(file)) {
      return file;
    }
    // a name of its own until it is whole, so that what was interrupted is not taken for done
    var part = out.resolve(name + ".part");
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      zip.setLevel(format == LetterFormat.TEXT ? Deflater.BEST_SPEED : Deflater.NO_COMPRESSION);
      for (long number = from; number < to; number++) {
        var letter = generator.letter(number);
        var entry = new ZipEntry(letter.stem() + "." + format.ending());
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(format.file(letter));
        zip.closeEntry();
      }
    }
    return Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
