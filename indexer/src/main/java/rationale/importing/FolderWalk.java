package rationale.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the letters in a folder and the folders in it; goes on past what it may not enter. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Consumer<Problem> listener;
  private final List<Path> letters = new ArrayList<>();
  private Path top = Path.of("");

  FolderWalk(Consumer<Problem> listener) {
    this.listener = listener;
  }

  /** The letters in {@code folder}, sorted; links to other folders are not followed. */
  List<Path> letters(Path folder) {
    try {
      // the folder itself may be a link, or hidden: whoever names it means it
      top = folder.toRealPath();
      Files.walkFileTree(top, this);
    } catch (IOException e) {
      listener.accept(
          new Problem(folder.toString(), "It cannot be read: " + SourceFiles.reason(e)));
    }
    Collections.sort(letters);
    return letters;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isHidden(folder) && !folder.equals(top)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && SourceFiles.isLetter(file.toString()) && Files.isRegularFile(file)) {
      letters.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    listener.accept(
        new Problem(file.toString(), "It cannot be read: " + SourceFiles.reason(failure)));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }
}
