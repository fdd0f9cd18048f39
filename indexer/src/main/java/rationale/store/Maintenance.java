package rationale.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Looks after the database as a file: its folder, its copies, its soundness. */
final class Maintenance {
  private static final String COPY = "VACUUM INTO :file";
  private static final String SOUND = "PRAGMA integrity_check";
  private static final String REFERENCES = "PRAGMA foreign_key_check";

  private Maintenance() {}

  /** Makes the folder that holds {@code file}. */
  static void makeFolder(Path file) {
    var folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreException(
          "the folder %s cannot be made. Check its permissions, or name another with --data (%s)"
              .formatted(folder, e),
          e);
    }
  }

  /**
   * Whether there is no database yet; an empty file is what a process killed while making one left.
   */
  static boolean isEmpty(Path file) {
    try {
      return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
    } catch (IOException e) {
      throw new StoreException(file + " cannot be looked at: " + e, e);
    }
  }

  /** Lets {@code copy} write a file that becomes {@code file} only when it is whole. */
  static void backup(Path file, Consumer<Path> copy) {
    if (Files.exists(file)) {
      throw new StoreException(file + " exists already. Name a file that does not exist yet.");
    }
    makeFolder(file);
    var partial = file.resolveSibling(file.getFileName() + ".partial");
    try {
      Files.deleteIfExists(partial);
      copy.accept(partial);
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(file + " cannot be written: " + e, e);
    } finally {
      delete(partial);
    }
  }

  private static void delete(Path partial) {
    try {
      Files.deleteIfExists(partial);
    } catch (IOException left) {
      throw new StoreException(partial + " is no whole copy; delete it: " + left, left);
    }
  }

  /** Copies the database that {@code handle} sees to {@code file}. */
  static int copy(Handle handle, Path file) {
    return handle.createUpdate(COPY).bind("file", file.toString()).execute();
  }

  /** What is wrong with the database that {@code handle} sees. */
  static List<String> check(Handle handle) {
    var faults = new ArrayList<String>();
    try {
      for (var line : handle.createQuery(SOUND).mapTo(String.class).list()) {
        if (!line.equals("ok")) {
          faults.add(line);
        }
      }
      handle
          .createQuery(REFERENCES)
          .map(
              (row, context) -> row.getString("table") + " refers to no " + row.getString("parent"))
          .forEach(faults::add);
    } catch (JdbiException damaged) {
      faults.add(StoreException.reason(damaged)); // too much for the check to go on
    }
    return faults.isEmpty() ? Contents.faults(handle) : faults;
  }
}
