package rationale.importing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import rationale.letter.SourceFile;

/**
 * The files that some paths stand for: a file itself, whatever its ending; of a folder and the
 * folders in it, and of a {@code .zip} archive, the {@code .pdf} and {@code .txt} files that are
 * not hidden. Only names are held; bytes are read one file at a time.
 */
public final class SourceFiles implements Incoming {
  /** The largest file read, in bytes. */
  static final int LARGEST = 64 << 20;

  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final ArchiveLimits limits;
  private long count;

  private SourceFiles(ArchiveLimits limits) {
    this.limits = limits;
  }

  /** Looks through {@code paths}; what is wrong with one is told by {@link #forEach}. */
  public static SourceFiles at(List<Path> paths) {
    return at(paths, ArchiveLimits.USUAL);
  }

  static SourceFiles at(List<Path> paths, ArchiveLimits limits) {
    var found = new SourceFiles(limits);
    paths.forEach(found::add);
    return found;
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void forEach(Consumer<SourceFile> reader, Consumer<Problem> listener) {
    problems.forEach(listener);
    for (var file : files) {
      if (isArchive(file)) {
        new Archive(file, limits).forEach(reader, listener);
      } else {
        read(file, reader, listener);
      }
    }
  }

  static boolean isLetter(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".pdf") || lower.endsWith(".txt");
  }

  private static boolean isArchive(Path file) {
    return nameOf(file).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      addFile(path);
    } else if (Files.exists(path)) {
      problems.add(new Problem(path.toString(), "It is neither a file nor a folder."));
    } else {
      problems.add(new Problem(path.toString(), "There is no such file or folder."));
    }
  }

  private void addFolder(Path folder) {
    var found = new FolderWalk(problems::add).letters(folder);
    if (found.isEmpty()) {
      problems.add(new Problem(folder.toString(), "The folder holds no .pdf or .txt file."));
    }
    found.forEach(this::addFile);
  }

  private void addFile(Path file) {
    if (!files.add(file.toAbsolutePath().normalize())) {
      return;
    }
    count += isArchive(file) ? new Archive(file, limits).count() : 1;
  }

  private static void read(Path file, Consumer<SourceFile> reader, Consumer<Problem> listener) {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      listener.accept(new Problem(file.toString(), "It cannot be read: " + reason(e)));
      return;
    }
    if (bytes.length > LARGEST) {
      listener.accept(
          new Problem(file.toString(), "It is larger than 64 MB, too large for a letter."));
    } else {
      reader.accept(new SourceFile(nameOf(file), bytes, String.valueOf(file.getParent())));
    }
  }

  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission is denied.";
      case NoSuchFileException gone -> "it is no longer there.";
      default -> (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()) + ".";
    };
  }

  private static String nameOf(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
