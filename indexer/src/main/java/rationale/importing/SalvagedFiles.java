package rationale.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.store.DecisionStore;
import rationale.store.KeptFile;
import rationale.store.StoreException;

/** Writes the files that a database can still give to a folder, from which to import them anew. */
public final class SalvagedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SalvagedFiles.class);

  /** What some system takes for part of a path, or for no character of a name. */
  private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]|^\\.");

  /** What all usual file systems take. */
  private static final int LONGEST_NAME = 255;

  private final Path folder;
  private final Map<String, Integer> sameNames = new HashMap<>();
  private final List<KeptFile> lost = new ArrayList<>();
  private long written;
  private long texts;

  /** Files to be written to {@code folder}, which need not exist. */
  public SalvagedFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the file of every current letter of {@code store}, and where that cannot be read the
   * letter's clean text, named after its id. A name that no file can have is replaced by a number.
   *
   * @throws UncheckedIOException where the folder cannot be written
   */
  public void write(DecisionStore store) {
    store.forEachFile(file -> {
      if (file.bytes().isEmpty()) {
        lost.add(file);
        file.letters().forEach(id -> writeText(store, id));
      } else if (!file.superseded()) {
        write(file.name(), file.bytes().get());
      }
    });
  }

  /** The letters whose clean text alone was written. */
  public long texts() {
    return texts;
  }

  /** The files written as received. */
  public long written() {
    return written;
  }

  /** The files whose content cannot be read. */
  public List<KeptFile> lost() {
    return List.copyOf(lost);
  }

  /** Where the file of a letter is lost, what was read from it is better than nothing. */
  private void writeText(DecisionStore store, String letterId) {
    try {
      store
          .find(letterId)
          .ifPresent(letter -> {
            write(letterId + ".txt", letter.text().getBytes(StandardCharsets.UTF_8));
            texts++;
            written--;
          });
    } catch (StoreException damaged) {
      // named among the lost as well
      LOG.debug("the text of {} cannot be read either", letterId, damaged);
    }
  }

  /** Files of one name came from several folders, and go to several. */
  private void write(String name, byte[] bytes) {
    var plain = plain(name, bytes);
    var nth = sameNames.merge(plain.toLowerCase(Locale.ROOT), 1, Integer::sum);
    try {
      var place = Files.createDirectories(folder.resolve(Integer.toString(nth)));
      Files.write(place.resolve(plain), bytes, StandardOpenOption.CREATE_NEW);
      written++;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The name to write it under: its own, whatever damage or a sender made of it, if it is one. */
  private String plain(String name, byte[] bytes) {
    boolean pdf =
        bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    return isName(name) ? name : "file %d.%s".formatted(written + texts + 1, pdf ? "pdf" : "txt");
  }

  private boolean isName(String name) {
    try {
      return !name.isBlank()
          && !NO_NAME.matcher(name).find()
          && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
          && folder.resolve(name).getNameCount() == folder.getNameCount() + 1;
    } catch (InvalidPathException unknownCharacters) {
      return false;
    }
  }
}
