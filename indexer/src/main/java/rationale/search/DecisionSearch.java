package rationale.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.IndexException;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.query.Lexicon;

/** Searches the decisions of an index, following it as it grows. */
public final class DecisionSearch implements AutoCloseable {
  static {
    // 64 words, each with a dozen synonyms and their parts, in three fields
    IndexSearcher.setMaxClauseCount(1 << 14);
  }

  private static final int ALL_LEVELS = 3;

  /** So Java tells of a file that has become shorter since it was mapped into memory. */
  private static final String CUT_SHORT = "one of its files was cut short";

  private final Path folder;
  private final Snapshots snapshots;
  private final Understanding understanding;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private DecisionSearch(Path folder, Snapshots snapshots, Understanding understanding) {
    this.folder = folder;
    this.snapshots = snapshots;
    this.understanding = understanding;
  }

  /**
   * Opens the published generation under {@code indexFolder}.
   *
   * @throws IndexException where none is published or it cannot be read
   */
  public static DecisionSearch open(Path indexFolder) {
    return open(indexFolder, InstantSource.system());
  }

  static DecisionSearch open(Path indexFolder, InstantSource clock) {
    return new DecisionSearch(indexFolder, new Snapshots(indexFolder, clock), Words.KNOWN);
  }

  /** Loads what is known of words, as the first to open a search does, for all that open any. */
  public static void loadWords() {
    Objects.requireNonNull(Words.KNOWN);
  }

  /** Loaded once; it says nothing of any index. */
  private static final class Words {
    static final Understanding KNOWN = new Understanding();
  }

  /** The letters and counts that answer {@code request}. */
  public SearchResult search(SearchRequest request) {
    return read(snapshot -> search(snapshot, request));
  }

  private SearchResult search(Snapshot snapshot, SearchRequest request) throws IOException {
    var reading = reading(snapshot, request);
    var query = new RequestQuery(snapshot.labels(), reading);
    var answer = new LetterSearch(snapshot, query, request, reading.ranks()).find();
    var found = answer.page();
    var stored = new StoredItems(snapshot.reader(), new Markers(reading, snapshot.searcher()));
    var letters = new ArrayList<LetterHits>();
    for (var documents : found.letters()) {
      letters.add(stored.letter(documents));
    }
    var echo = new Echo(snapshot.labels(), request);
    return new SearchResult(
        request,
        snapshot.revision(),
        found.totalItems(),
        found.totalLetters(),
        letters,
        new FacetCounter(snapshot, query, request, answer.found()).counts(),
        found.totalItems() > 0 ? echo.ranked(reading) : echo.text(reading),
        echo.notices(reading, found),
        reading.rewording(),
        understanding.correction(snapshot, request, reading),
        reading.usesConnectors());
  }

  /** The letters on the page that {@code request} asks for, in its order, without what they say. */
  public ListedLetters letters(SearchRequest request) {
    return read(snapshot -> ListedLetters.of(snapshot, request, reading(snapshot, request)));
  }

  /** How {@code request} is read and what it finds in number. */
  public Told told(SearchRequest request) {
    return read(snapshot -> Told.of(snapshot, request, reading(snapshot, request)));
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
      var stored = new StoredItems(snapshot.reader(), new Markers(reading, snapshot.searcher()));
      var items = new ArrayList<ItemHit>();
      for (var hit : snapshot.searcher().search(query, most, order).scoreDocs) {
        items.add(stored.item(hit.doc));
      }
      return items;
    });
  }

  /** All decisions that answer {@code request}, whatever its page, as of now; must be closed. */
  public DecisionWalk walk(SearchRequest request) {
    var snapshot = snapshots.acquire();
    try {
      return new DecisionWalk(snapshot, ordered(snapshot, request));
    } catch (IOException failed) {
      snapshot.close();
      throw unreadable(failed);
    } catch (RuntimeException failed) {
      snapshot.close();
      throw failed;
    }
  }

  /**
   * The first {@code most} decisions that answer {@code request}, whatever its page, after {@code
   * place}; from the first where it is null.
   *
   * <p>Who goes on from place to place meets every decision once that was there when they began and
   * has not changed since. The state of the index they began with is held for some minutes after
   * each stretch; after that an order by date goes on in the newest state.
   *
   * @throws PlaceGone where scores, of which each state has its own, gave an order that is lost
   */
  public DecisionPage page(SearchRequest request, int most, @Nullable Place place) {
    return read(
        place == null ? snapshots.acquire() : snapshots.acquire(place),
        snapshot -> {
          var page = ordered(snapshot, request).page(most, place);
          if (page.next() != null) {
            snapshots.hold(snapshot);
          }
          return page.correctedBy(
              understanding.correction(snapshot, request, reading(snapshot, request)));
        });
  }

  private OrderedItems ordered(Snapshot snapshot, SearchRequest request) throws IOException {
    return new OrderedItems(snapshot, request, reading(snapshot, request));
  }

  /** The decisions of the letters that {@code names} name, all as of one moment. */
  public NamedDecisions named(Collection<? extends LetterName> names) {
    return read(snapshot -> NamedDecisions.find(snapshot, names));
  }

  /** The number of items that answer {@code request}. */
  public long count(SearchRequest request) {
    return read(snapshot -> understanding.count(snapshot, snapshot.searcher(), request));
  }

  /**
   * Searches that ask for a little less than {@code request} and find more than {@code found}
   * decisions, each with its count, the most first; what takes longer than a moment is left out.
   */
  public List<Way> ways(SearchRequest request, long found) {
    return read(snapshot ->
        new Ways(snapshot)
            .finding(
                found,
                understanding.wider(snapshot, request),
                (searcher, way) -> understanding.count(snapshot, searcher, way)));
  }

  /**
   * What somebody who has typed {@code text} may be about to ask, {@code most} at most, each with
   * what it finds: letters, filters, requests, the last word completed.
   */
  public List<Suggestion> suggest(String text, int most) {
    return read(
        snapshot -> understanding.suggestions(snapshot, BoundedCounts.MOST_PLACES).of(text, most));
  }

  /** Every value of {@code facet} in the index, with its count under {@code request}. */
  public List<FacetCount> facetValues(Facet facet, SearchRequest request) {
    return read(snapshot -> {
      var reading = reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading);
      var found = new Sweep(snapshot, query, request, null).find();
      return new FacetCounter(snapshot, query, request, found).every(facet);
    });
  }

  /**
   * How often decisions with each value of {@code facets} were overturned among what {@code
   * request} finds, whatever it asks of the outcome; what it asks of the facet itself is passed
   * over, so that its other values can be compared.
   */
  public Map<Facet, List<ValueRate>> rates(SearchRequest request, Set<Facet> facets) {
    return read(snapshot -> {
      var rates = new EnumMap<Facet, List<ValueRate>>(Facet.class);
      for (var facet : facets) {
        var slice = slice(snapshot, request.without(facet));
        rates.put(facet, new ValueRates(snapshot.labels(), slice).of(facet, ALL_LEVELS));
      }
      return rates;
    });
  }

  /** All decisions by the month they are dated. */
  public Months months() {
    return read(MonthCounter::count);
  }

  /** What {@code request} finds in one letter, whatever its page, and where. */
  public LetterFindings inLetter(String letterId, SearchRequest request) {
    return read(snapshot -> {
      var reading = reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading).of(request);
      return LetterFindings.of(snapshot, reading, query, letterId);
    });
  }

  /**
   * Decisions to read beside item {@code number} of {@code letter}, which need not be in the index
   * itself: the {@code most} that are most like it of the same and of the opposite outcome.
   */
  public Precedents precedents(Letter letter, int number, int most) {
    var item = letter.items().get(number - 1);
    var opposite = item.outcome() == Outcome.UPHELD ? Outcome.OVERTURNED : Outcome.UPHELD;
    return read(snapshot -> {
      var finder = understanding.precedents(snapshot, letter.id(), item);
      return new Precedents(finder.find(item.outcome(), most), finder.find(opposite, most));
    });
  }

  /** What sets the overturned apart from the upheld among what {@code request} finds. */
  public Contrast contrast(SearchRequest request) {
    return read(snapshot -> {
      var both = request.without(Facet.OUTCOME);
      var query = new RequestQuery(snapshot.labels(), reading(snapshot, both));
      var finder =
          new ContrastFinder(
              snapshot,
              both,
              query,
              words -> understanding.narrowing(snapshot, words, both.exact()));
      return finder.find();
    });
  }

  /**
   * What the decisions that {@code request} finds tell together, whatever it asks of the outcome,
   * of order and pages; found once for each state of the index.
   */
  public Analytics analytics(SearchRequest request) {
    var both = request.without(Facet.OUTCOME).sortedBy(Sort.NEWEST).firstPage();
    return read(snapshot -> {
      var known = snapshot.analytics().of(both);
      if (known != null) {
        return known;
      }
      var finder = new AnalyticsFinder(snapshot, slice(snapshot, both));
      var found = finder.find(asked(snapshot, both));
      snapshot.analytics().put(both, found);
      return found;
    });
  }

  /** How {@code request} is read. */
  public Asked asked(SearchRequest request) {
    return read(snapshot -> asked(snapshot, request));
  }

  private Asked asked(Snapshot snapshot, SearchRequest request) throws IOException {
    var reading = reading(snapshot, request);
    var correction = understanding.correction(snapshot, request, reading);
    return Asked.of(snapshot, request, reading, correction);
  }

  /** What {@code request} finds of either outcome. */
  private Slice slice(Snapshot snapshot, SearchRequest request) throws IOException {
    return Slice.of(
        snapshot, new RequestQuery(snapshot.labels(), reading(snapshot, request)), request);
  }

  /**
   * What queries are read with.
   *
   * @param exact whether words stand for themselves only
   */
  public Lexicon lexicon(boolean exact) {
    return understanding.lexicon(exact);
  }

  /** Goes on with what has been committed or published since; searches under way are not moved. */
  public void reopen() {
    if (snapshots.reopen()) {
      listeners.forEach(Runnable::run);
    }
  }

  /** Has {@code listener} run, which must be quick, whenever it goes on with another state. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** How much the state searched now holds. */
  public Size size() {
    return read(Snapshot::size);
  }

  /**
   * A search that stays with the state that this one has now, for whoever asks several things that
   * must agree; must be closed.
   */
  public DecisionSearch standing() {
    return new DecisionSearch(folder, snapshots.standing(), understanding);
  }

  /** When the state searched now was written; a copy of the index may have lost it. */
  public Instant written() {
    return read(Snapshot::written);
  }

  /** The revision of the store that the decisions searched now come from. */
  public long storeRevision() {
    return snapshots.revision();
  }

  /** A name of the state of the index searched now, which no other state has. */
  public String state() {
    return read(Snapshot::id);
  }

  @Override
  public void close() {
    snapshots.close();
  }

  private Reading reading(Snapshot snapshot, SearchRequest request) throws IOException {
    return understanding.reading(snapshot, request);
  }

  private <T> T read(Question<T> question) {
    return read(snapshots.acquire(), question);
  }

  private <T> T read(Snapshot acquired, Question<T> question) {
    try (acquired) {
      return question.ask(acquired);
    } catch (IOException failed) {
      throw unreadable(failed);
    } catch (InternalError failed) {
      throw unreadable(new IOException(CUT_SHORT, failed));
    }
  }

  private IndexException unreadable(IOException failed) {
    return new IndexException("cannot read the index in " + folder, failed);
  }

  /** Something to find out from one snapshot. */
  private interface Question<T> {
    T ask(Snapshot snapshot) throws IOException;
  }
}
