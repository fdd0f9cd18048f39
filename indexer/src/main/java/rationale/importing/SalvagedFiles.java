package rationale.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.store.DecisionStore;
import rationale.store.KeptFile;
import rationale.store.StoreException;

/** Writes the files that a database can still give to a folder, from which to import them anew. */
public final class SalvagedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SalvagedFiles.class);

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
   * letter's clean text, named after its id.
   *
   * @throws UncheckedIOException where one cannot be written
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
    var nth = sameNames.merge(name, 1, Integer::sum);
    var plain = Path.of(name).getFileName().toString(); // whatever the damage made of it
    try {
      var place = Files.createDirectories(folder.resolve(Integer.toString(nth)));
      Files.write(place.resolve(plain), bytes, StandardOpenOption.CREATE_NEW);
      written++;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
