package rationale.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.index.IndexFields;

/** One commit of one generation, held open until everyone who acquired it has closed it. */
final class Snapshot implements AutoCloseable {
  private static final int ID_BYTES = 6;

  private final Path generation;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetLabels labels;
  private final ValueNames names;
  private final KnownAnswers<Long> counts = new KnownAnswers<>(2_000);
  private final KnownAnswers<Analytics> analytics = new KnownAnswers<>(100);
  private final long revision;
  private final Instant written;
  private final byte[] commit;
  private final Map<Path, Long> lengths = new HashMap<>();

  private Snapshot(Path generation, DirectoryReader reader) throws IOException {
    this.generation = generation;
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setTimeout(Deadline::isOver);
    labels = FacetLabels.of(reader);
    names = new ValueNames(labels, reader);
    var segments = reader.getIndexCommit().getSegmentsFileName();
    written = Files.getLastModifiedTime(generation.resolve(segments)).toInstant();
    commit = ((StandardDirectoryReader) reader).getSegmentInfos().getId();
    for (var name : reader.getIndexCommit().getFileNames()) {
      var file = generation.resolve(name);
      lengths.put(file, length(file));
    }
    revision =
        DecisionIndexWriter.revision(reader.getIndexCommit().getUserData())
            .orElseThrow(() ->
                new IndexException(
                    "another version wrote the index in "
                        + generation
                        + "; run rationale reindex"));
  }

  /** The last commit of {@code generation}. */
  static Snapshot open(Path generation) throws IOException {
    // the reader holds files open, the directory holds nothing
    return of(generation, DirectoryReader.open(FSDirectory.open(generation)));
  }

  /** The last commit of the same generation; null where that is this one. */
  @Nullable Snapshot newer() throws IOException {
    var changed = changed();
    return changed == null ? null : of(generation, changed);
  }

  /** The folder may have been deleted and another index built in one of the same name. */
  private @Nullable DirectoryReader changed() throws IOException {
    try {
      var changed = DirectoryReader.openIfChanged(reader);
      if (changed != null || Arrays.equals(commit, commit(reader.directory()))) {
        return changed;
      }
    } catch (IllegalStateException anotherIndex) {
      // whose segments have the names of others
    }
    return DirectoryReader.open(reader.directory());
  }

  /** What Lucene has named the last commit in {@code directory}, at random. */
  private static byte[] commit(Directory directory) throws IOException {
    return SegmentInfos.readLatestCommit(directory).getId();
  }

  private static Snapshot of(Path generation, DirectoryReader reader) throws IOException {
    try {
      return new Snapshot(generation, reader);
    } catch (IOException | RuntimeException failed) {
      reader.close();
      throw failed;
    }
  }

  /**
   * Whether none of its files has become shorter since, where reads would find too little; those
   * deleted are still open, and whole.
   */
  boolean isWhole() throws IOException {
    for (var file : lengths.entrySet()) {
      if (length(file.getKey()) < file.getValue()) {
        return false;
      }
    }
    return true;
  }

  private static long length(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException deleted) {
      return Long.MAX_VALUE;
    }
  }

  /** Whether the caller may read it now, and must close it afterwards; not once it is let go. */
  boolean acquire() {
    return reader.tryIncRef();
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException failed) {
      throw new IndexException("cannot close " + generation, failed);
    }
  }

  Path generation() {
    return generation;
  }

  /** A name that no other state of the index has, without space. */
  String id() {
    return generation.getFileName() + "." + end(commit);
  }

  /** Lucene counts up from a random number, so that only the end differs within a process. */
  private static String end(byte[] commit) {
    return HexFormat.of().formatHex(commit, commit.length - ID_BYTES, commit.length);
  }

  IndexReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  FacetLabels labels() {
    return labels;
  }

  /** The facet values by the words of their labels. */
  ValueNames names() {
    return names;
  }

  /** How many decisions searches found in it before. */
  KnownAnswers<Long> counts() {
    return counts;
  }

  /** What the decisions of searches told together before. */
  KnownAnswers<Analytics> analytics() {
    return analytics;
  }

  /** When it was committed. */
  Instant written() {
    return written;
  }

  long revision() {
    return revision;
  }

  /** How much it holds; counted by the last item of each letter. */
  Size size() throws IOException {
    var letters = searcher.count(new TermQuery(new Term(IndexFields.LAST, IndexFields.YES)));
    return new Size(revision, reader.numDocs(), letters);
  }
}
