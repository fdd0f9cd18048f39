package rationale.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;
import rationale.model.CaseNumber;
import rationale.model.Span;
import rationale.query.QueryParser;

/** Searches the decisions of an index, following it as it grows. */
public final class DecisionSearch implements AutoCloseable {
  static {
    // 64 words, each with a dozen synonyms and their parts, in three fields
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private static final int TRIES = 3;

  private final Path folder;
  private final Synonyms synonyms = Synonyms.load();
  private volatile Snapshot current;
  private volatile boolean closed;

  private DecisionSearch(Path folder) {
    this.folder = folder;
    this.current = latest(null);
  }

  /**
   * Opens the published generation under {@code indexFolder}.
   *
   * @throws IndexException where none is published or it cannot be read
   */
  public static DecisionSearch open(Path indexFolder) {
    return new DecisionSearch(indexFolder);
  }

  /** The letters and counts that answer {@code request}. */
  public SearchResult search(SearchRequest request) {
    return read(snapshot -> {
      var reading = reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading);
      var found = LetterPage.of(snapshot.searcher(), query.of(request), request, reading.ranks());
      var stored = new StoredItems(snapshot.reader(), new Marker(reading));
      var letters = new ArrayList<LetterHits>();
      for (var documents : found.letters()) {
        letters.add(stored.letter(documents));
      }
      var echo = new Echo(snapshot.labels(), request);
      return new SearchResult(
          request,
          found.totalItems(),
          found.totalLetters(),
          letters,
          new FacetCounter(snapshot, query, request).counts(),
          echo.text(reading),
          echo.notices(reading, found),
          reading.rewording(),
          reading instanceof ConnectorsReading);
    });
  }

  /** The first {@code limit} items that answer {@code request}, one by one, whatever its page. */
  public List<ItemHit> items(SearchRequest request, int limit) {
    return read(snapshot -> {
      var most = Math.min(limit, snapshot.reader().maxDoc());
      if (most < 1) {
        return List.of();
      }
      var reading = reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading).of(request);
      var order = LetterPage.ofItems(request, reading.ranks());
      var stored = new StoredItems(snapshot.reader(), new Marker(reading));
      var items = new ArrayList<ItemHit>();
      for (var hit : snapshot.searcher().search(query, most, order).scoreDocs) {
        items.add(stored.item(hit.doc));
      }
      return items;
    });
  }

  /** The number of items that answer {@code request}. */
  public long count(SearchRequest request) {
    return read(snapshot -> {
      var reading = reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading).of(request);
      return (long) snapshot.searcher().count(query);
    });
  }

  /** Every value of {@code facet} in the index, with its count under {@code request}. */
  public List<FacetCount> facetValues(Facet facet, SearchRequest request) {
    return read(snapshot -> {
      var reading = reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading);
      return new FacetCounter(snapshot, query, request).every(facet);
    });
  }

  /**
   * Where what is asked for stands in {@code text}, in order, none overlapping.
   *
   * @param section part of the letter that the text is, one of {@link Passage}'s
   */
  public List<Span> hits(SearchRequest request, String section, String text) {
    return read(snapshot -> new Marker(reading(snapshot, request)).hits(section, text));
  }

  /** Goes on with what has been committed or published since; searches under way are not moved. */
  public synchronized void reopen() {
    checkOpen();
    var before = current;
    var next = latest(before);
    if (next != before) {
      current = next;
      before.close();
    }
  }

  /** The revision of the store that the decisions searched now come from. */
  public long storeRevision() {
    return current.revision();
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      current.close();
    }
  }

  private Reading reading(Snapshot snapshot, SearchRequest request) throws IOException {
    var words = request.words();
    var known = request.exact() ? Synonyms.none() : synonyms;
    var number = CaseNumber.read(words).map(CaseReading::new);
    // "10-2016" may be a case number or a month: a number that no letter has is read as words
    if (number.isPresent() && snapshot.searcher().count(number.get().query(false)) > 0) {
      return number.get();
    }
    var connectors = QueryParser.parse(words, new SearchLexicon(known));
    return connectors.isPresent()
        ? ConnectorsReading.of(connectors.get(), known, snapshot)
        : WordsReading.of(words, known);
  }

  /** The newest snapshot there is; {@code known} itself where nothing is newer. */
  private Snapshot latest(@Nullable Snapshot known) {
    IndexException failure = null;
    // a generation may be replaced and deleted between reading its name and opening it
    for (var tried = 0; tried < TRIES; tried++) {
      var generation =
          new IndexGenerations(folder)
              .current()
              .orElseThrow(() ->
                  new IndexException(
                      "there is no index in "
                          + folder
                          + ": import letters first, run rationale reindex, or name another"
                          + " data folder with --data"));
      try {
        if (known == null || !known.generation().equals(generation)) {
          return Snapshot.open(generation);
        }
        var newer = known.newer();
        return newer == null ? known : newer;
      } catch (IOException failed) {
        failure = new IndexException("cannot read the index in " + generation, failed);
      }
    }
    throw Objects.requireNonNull(failure);
  }

  private <T> T read(Question<T> question) {
    try (var snapshot = acquire()) {
      return question.ask(snapshot);
    } catch (IOException failed) {
      throw new IndexException("cannot read the index in " + folder, failed);
    }
  }

  // a snapshot that was let go meanwhile has a successor, unless the whole search is closed
  private Snapshot acquire() {
    var snapshot = current;
    while (!snapshot.acquire()) {
      checkOpen();
      snapshot = current;
    }
    return snapshot;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this search is closed");
    }
  }

  /** Something to find out from one snapshot. */
  private interface Question<T> {
    T ask(Snapshot snapshot) throws IOException;
  }
}
