package rationale.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import rationale.letter.SourceFile;
import rationale.text.Unseen;

/** A zip archive of letters. */
final class Archive {
  private static final Pattern HIDDEN =
      Pattern.compile("(?:^|[/\\\\])(?:\\.(?!\\.?[/\\\\])|__MACOSX[/\\\\])");
  private static final String TOO_MUCH =
      "The archive holds too much: this entry and the rest are left out. Divide it.";

  /** What all usual file systems take for a name, and the index for an id. */
  private static final int LONGEST_NAME = 255;

  private final Path file;
  private final ArchiveLimits limits;

  Archive(Path file, ArchiveLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** The number of letters it holds, by their names; 0 where it cannot be read. */
  long count() {
    try (var zip = open()) {
      return zip.size() > limits.entries() ? 0 : zip.stream().filter(Archive::isLetter).count();
    } catch (IOException damaged) {
      return 0; // reading will tell
    }
  }

  /** Shows its letters to {@code reader}, in its order, and what is wrong to {@code listener}. */
  void forEach(Consumer<SourceFile> reader, Consumer<Problem> listener) {
    try (var zip = open()) {
      if (zip.size() > limits.entries()) {
        listener.accept(
            new Problem(
                file.toString(),
                "The archive has more than %,d entries.".formatted(limits.entries())));
        return;
      }
      read(zip, reader, listener);
    } catch (IOException e) {
      listener.accept(
          new Problem(
              file.toString(),
              "The archive is damaged, encrypted or unreadable: " + SourceFiles.reason(e)));
    }
  }

  private void read(ZipFile zip, Consumer<SourceFile> reader, Consumer<Problem> listener) {
    var letters = zip.stream().filter(Archive::isLetter).iterator();
    if (!letters.hasNext()) {
      listener.accept(new Problem(file.toString(), "The archive holds no .pdf or .txt file."));
    }
    long left = limits.totalBytes();
    while (letters.hasNext()) {
      var entry = letters.next();
      int most = (int) Math.min(limits.largest(entry.getCompressedSize()), left);
      byte[] bytes;
      try {
        bytes = bytes(zip, entry, most);
      } catch (IOException e) {
        listener.accept(problem(entry, "It is damaged: " + SourceFiles.reason(e)));
        continue;
      }
      left -= bytes.length;
      if (left < 0) {
        listener.accept(problem(entry, TOO_MUCH));
        return;
      }
      if (nameOf(entry).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        listener.accept(
            problem(
                entry,
                "Its name is longer than any file's, over %d bytes.".formatted(LONGEST_NAME)));
      } else if (bytes.length > most) {
        listener.accept(
            problem(entry, "It is too large, or too strongly compressed, for a letter."));
      } else {
        reader.accept(new SourceFile(nameOf(entry), bytes, file + "!" + folderOf(entry)));
      }
    }
  }

  /**
   * The content of {@code entry}; where it has more than {@code most} bytes, one more than that.
   */
  private static byte[] bytes(ZipFile zip, ZipEntry entry, int most) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(most + 1);
      if (bytes.length <= most) {
        var sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
          throw new ZipException("its checksum differs");
        }
      }
      return bytes;
    }
  }

  private ZipFile open() throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      // names in an older character set; where that is not the matter, the same again
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private Problem problem(ZipEntry entry, String reason) {
    var name = Unseen.replaced(entry.getName(), "");
    boolean endless = name.length() > LONGEST_NAME;
    return new Problem(
        file + "!" + (endless ? name.substring(0, LONGEST_NAME) + "…" : name), reason);
  }

  private static boolean isLetter(ZipEntry entry) {
    return !entry.isDirectory()
        && SourceFiles.isLetter(entry.getName())
        && !HIDDEN.matcher(entry.getName()).find();
  }

  private static String folderOf(ZipEntry entry) {
    return entry.getName().substring(0, Math.max(0, entry.getName().lastIndexOf('/')));
  }

  /** The last part of its name, whatever folders it claims to lie in. */
  private static String nameOf(ZipEntry entry) {
    var name = Unseen.replaced(entry.getName(), "");
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
