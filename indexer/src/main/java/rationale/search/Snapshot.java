package rationale.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.index.IndexFields;

/** One commit of one generation, held open until everyone who acquired it has closed it. */
final class Snapshot implements AutoCloseable {
  private final Path generation;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetLabels labels;
  private final ValueNames names;
  private final KnownAnswers<Long> counts = new KnownAnswers<>(2_000);
  private final KnownAnswers<Analytics> analytics = new KnownAnswers<>(100);
  private final long revision;

  private Snapshot(Path generation, DirectoryReader reader) throws IOException {
    this.generation = generation;
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setTimeout(Deadline::isOver);
    labels = FacetLabels.of(reader);
    names = new ValueNames(labels, reader);
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
    var changed = DirectoryReader.openIfChanged(reader);
    return changed == null ? null : of(generation, changed);
  }

  private static Snapshot of(Path generation, DirectoryReader reader) throws IOException {
    try {
      return new Snapshot(generation, reader);
    } catch (IOException | RuntimeException failed) {
      reader.close();
      throw failed;
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
    return generation.getFileName() + "." + reader.getVersion();
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

  long revision() {
    return revision;
  }

  /** How much it holds; counted by the last item of each letter. */
  Size size() throws IOException {
    var letters = searcher.count(new TermQuery(new Term(IndexFields.LAST, IndexFields.YES)));
    return new Size(revision, reader.numDocs(), letters);
  }
}
