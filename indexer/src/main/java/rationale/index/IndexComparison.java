package rationale.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import rationale.model.Letter;

/**
 * Lays letters beside what an index holds of them: each item once, with the same content, and in
 * the end nothing that no letter has.
 */
public final class IndexComparison implements AutoCloseable {
  private final DirectoryReader reader;
  private final LetterDocuments documents = new LetterDocuments();
  private final List<Leaf> leaves = new ArrayList<>();

  /** A part of the index and those of its documents that were met. */
  private record Leaf(LeafReader reader, FixedBitSet met) {
    boolean isLive(int number) {
      var live = reader.getLiveDocs();
      return live == null || live.get(number);
    }
  }

  private IndexComparison(DirectoryReader reader) {
    this.reader = reader;
    for (var leaf : reader.leaves()) {
      leaves.add(new Leaf(leaf.reader(), new FixedBitSet(leaf.reader().maxDoc())));
    }
  }

  /**
   * Opens the last commit of {@code generation}, whose files are sound.
   *
   * @throws IndexException where it cannot be read
   */
  static IndexComparison open(Path generation) {
    try {
      return new IndexComparison(DirectoryReader.open(FSDirectory.open(generation)));
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }

  /**
   * How the index differs from {@code letter}, which came in at {@code added}; empty where it holds
   * the letter's items, each once and as they are.
   */
  public Optional<String> difference(Letter letter, Instant added) {
    try {
      var indexed = indexed(letter.id());
      if (indexed.size() != letter.items().size()) {
        return Optional.of(
            indexed.isEmpty()
                ? "is not in the index"
                : "has %d items, %d in the index".formatted(letter.items().size(), indexed.size()));
      }
      var wanted = documents.of(letter, added).stream().map(DocumentContent::of).toList();
      return indexed.equals(wanted)
          ? Optional.empty()
          : Optional.of("stands in the index in another version");
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }

  /** What the index holds of a letter, in the order of its items. */
  private List<DocumentContent> indexed(String letterId) throws IOException {
    var found = new ArrayList<DocumentContent>();
    for (var leaf : leaves) {
      var postings =
          leaf.reader()
              .postings(new Term(IndexFields.LETTER, new BytesRef(letterId)), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      for (int number = postings.nextDoc();
          number != PostingsEnum.NO_MORE_DOCS;
          number = postings.nextDoc()) {
        if (leaf.isLive(number)) {
          leaf.met().set(number);
          found.add(DocumentContent.read(leaf.reader(), number));
        }
      }
    }
    return found;
  }

  /** The ids of letters that stand in the index and were not laid beside it. */
  public Set<String> others() {
    var ids = new LinkedHashSet<String>();
    try {
      for (var leaf : leaves) {
        var stored = leaf.reader().storedFields();
        for (int number = 0; number < leaf.reader().maxDoc(); number++) {
          if (leaf.isLive(number) && !leaf.met().get(number)) {
            ids.add(
                String.valueOf(
                    stored.document(number, Set.of(IndexFields.LETTER)).get(IndexFields.LETTER)));
          }
        }
      }
    } catch (IOException failed) {
      throw unreadable(failed);
    }
    return ids;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }

  private static IndexException unreadable(IOException failed) {
    return new IndexException("cannot compare the index; run rationale reindex", failed);
  }
}
