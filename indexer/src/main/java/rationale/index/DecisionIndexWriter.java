package rationale.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.model.Letter;

/**
 * Writes letters into one generation of the index; what is not committed is undone by closing.
 *
 * <p>Where the disk is full or a part to be merged is damaged, Lucene gives the writer up, also in
 * the background: from then on each call ends with an {@link IndexException}.
 */
public final class DecisionIndexWriter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DecisionIndexWriter.class);

  /** Changes whenever fields or analysis change, so that an older index is rebuilt. */
  private static final String FORMAT = "10";

  private static final String FORMAT_KEY = "format";
  private static final String REVISION_KEY = "storeRevision";
  private static final double BUFFER_MEGABYTES = 64;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final LetterDocuments documents = new LetterDocuments();

  private DecisionIndexWriter(FSDirectory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * Opens the generation in {@code dir}, new or to be continued.
   *
   * @throws IndexException where another writer holds it or it cannot be continued
   */
  public static DecisionIndexWriter open(Path dir) {
    var config =
        new IndexWriterConfig(new LetterAnalyzer())
            .setMergeScheduler(new Merges())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    try {
      var directory = FSDirectory.open(dir);
      try {
        return new DecisionIndexWriter(directory, new IndexWriter(directory, config));
      } catch (IOException | RuntimeException failed) {
        directory.close();
        throw failed;
      }
    } catch (LockObtainFailedException held) {
      throw new IndexException("another process is writing the index in " + dir, held);
    } catch (IOException damaged) {
      throw new IndexException(
          "cannot write the index in " + dir + "; run rationale reindex", damaged);
    }
  }

  /**
   * The store revision of the last commit in {@code dir}; empty where there is none, where it
   * cannot be read or where another version of this program wrote it: then it must be rebuilt.
   */
  public static OptionalLong committedRevision(Path dir) {
    if (!Files.isDirectory(dir)) {
      return OptionalLong.empty();
    }
    try (var directory = FSDirectory.open(dir)) {
      return revision(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException | IllegalArgumentException unreadable) {
      return OptionalLong.empty();
    }
  }

  /** The store revision that a commit's user data names; empty in another format. */
  public static OptionalLong revision(Map<String, String> commitData) {
    var revision = commitData.get(REVISION_KEY);
    return FORMAT.equals(commitData.get(FORMAT_KEY)) && revision != null
        ? OptionalLong.of(Long.parseLong(revision))
        : OptionalLong.empty();
  }

  /**
   * Adds {@code letter}, in place of what was known under its id.
   *
   * @param added when this version of it came into the repository
   * @throws IllegalArgumentException where the index cannot hold what the letter says
   */
  public void put(Letter letter, Instant added) {
    try {
      // in one block: readers see all items of a letter or none, side by side
      writer.updateDocuments(letterTerm(letter.id()), documents.of(letter, added));
    } catch (IOException | IllegalStateException failed) {
      throw new IndexException("cannot index letter " + letter.id(), failed);
    }
  }

  /** Removes the items of the letter with this id. */
  public void remove(String letterId) {
    try {
      writer.deleteDocuments(letterTerm(letterId));
    } catch (IOException | IllegalStateException failed) {
      throw new IndexException("cannot remove letter " + letterId, failed);
    }
  }

  /** Makes all changes so far visible at once, as the state of {@code storeRevision}. */
  public void commit(long storeRevision) {
    var data = Map.of(FORMAT_KEY, FORMAT, REVISION_KEY, Long.toString(storeRevision));
    try {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IOException | IllegalStateException failed) {
      throw new IndexException("cannot commit to " + directory.getDirectory(), failed);
    }
  }

  @Override
  public void close() {
    try (directory) {
      writer.rollback();
    } catch (IOException | IllegalStateException failed) {
      throw new IndexException("cannot close " + directory.getDirectory(), failed);
    }
  }

  private static Term letterTerm(String letterId) {
    return new Term(IndexFields.LETTER, letterId);
  }

  /** Merges in the background; the writer tells its user of a failure with the next call. */
  private static final class Merges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.warn("parts of the index could not be merged: {}", failure.toString());
    }
  }
}
