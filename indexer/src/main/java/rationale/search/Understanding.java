package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import rationale.model.CaseNumber;
import rationale.model.DisputedItem;
import rationale.query.Lexicon;
import rationale.query.QueryParser;

/** Understands what is asked for, with what is known of words. */
final class Understanding {
  /** Of so many queries that narrow a search other ways of writing them are looked for. */
  private static final int MOST_WITHIN = 6;

  private final Synonyms synonyms = Synonyms.load();
  private final FactFinder facts = new FactFinder(synonyms);
  private final Corrector corrector = new Corrector(synonyms);

  /** How what is asked for is understood. */
  Reading reading(Snapshot snapshot, SearchRequest request) throws IOException {
    var main = reading(snapshot, request.words(), request.exact());
    var within = new ArrayList<Reading>();
    for (var query : request.within()) {
      within.add(narrowing(snapshot, query, request.exact()));
    }
    return NarrowedReading.of(main, within);
  }

  /** How what is searched for is understood; where no word of it is known, as what is meant. */
  private Reading reading(Snapshot snapshot, String words, boolean exact) throws IOException {
    var typed = narrowing(snapshot, words, exact);
    if (exact || !(typed instanceof WordsReading)) {
      return typed;
    }
    var meant = corrector.instead(snapshot.reader(), words).map(Corrector.Corrected::words);
    return meant.isEmpty() ? typed : WordsReading.of(meant.get(), synonyms, facts);
  }

  /**
   * How a query is understood that narrows another, just as it is typed.
   *
   * @param exact whether words stand for themselves only
   */
  Reading narrowing(Snapshot snapshot, String words, boolean exact) throws IOException {
    var number = CaseNumber.read(words).map(CaseReading::new);
    // "10-2016" may be a case number or a month: a number that no letter has is read as words
    if (number.isPresent() && snapshot.searcher().count(number.get().query(false)) > 0) {
      return number.get();
    }
    var connectors = QueryParser.parse(words, lexicon(exact));
    if (connectors.isPresent()) {
      return ConnectorsReading.of(connectors.get(), known(exact), snapshot);
    }
    return exact ? WordsReading.exactly(words) : WordsReading.of(words, synonyms, facts);
  }

  /** What queries are read with. */
  Lexicon lexicon(boolean exact) {
    return new SearchLexicon(known(exact));
  }

  private Synonyms known(boolean exact) {
    return exact ? Synonyms.none() : synonyms;
  }

  /** What is meant where a word of {@code request} stands in no decision. */
  Optional<Correction> correction(Snapshot snapshot, SearchRequest request, Reading reading)
      throws IOException {
    var found = corrector.of(snapshot.reader(), request.words(), reading);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var words = found.get().words();
    boolean searched = reading.main() instanceof WordsReading read && read.words().equals(words);
    long count = count(snapshot, snapshot.searcher(), request.withWords(words));
    return Optional.of(
        new Correction(found.get().typed(), found.get().meant(), words, count, searched));
  }

  /** The number of items that answer {@code request}, counted by a searcher of {@code snapshot}. */
  long count(Snapshot snapshot, IndexSearcher searcher, SearchRequest request) throws IOException {
    var reading = reading(snapshot, request);
    return searcher.count(new RequestQuery(snapshot.labels(), reading).of(request));
  }

  /** About how many places in the index must be looked at to count {@code request}. */
  long places(Snapshot snapshot, SearchRequest request) throws IOException {
    var query = new RequestQuery(snapshot.labels(), reading(snapshot, request)).of(request);
    var searcher = snapshot.searcher();
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    long places = 0;
    for (var leaf : snapshot.reader().leaves()) {
      var scorer = weight.scorerSupplier(leaf);
      places += scorer == null ? 0 : scorer.cost();
    }
    return places;
  }

  /** The ways from {@code request} to more, none counted yet. */
  List<Way> wider(Snapshot snapshot, SearchRequest request) throws IOException {
    var reading = reading(snapshot, request);
    var wider = new ArrayList<>(WiderRequests.of(snapshot.labels(), synonyms, request, reading));
    for (var query : request.within().stream().limit(MOST_WITHIN).toList()) {
      wider.addAll(widerWithin(snapshot, request, query));
    }
    var correction = correction(snapshot, request, reading).filter(meant -> !meant.searched());
    if (correction.isEmpty()) {
      return wider;
    }
    var corrected = request.firstPage().withWords(correction.get().words());
    var further =
        correction.get().count() > 0
            ? List.<Way>of()
            : WiderRequests.of(
                snapshot.labels(), synonyms, corrected, reading(snapshot, corrected));
    return WiderRequests.corrected(correction.get(), corrected, further, wider);
  }

  /** The ways to more that change one of the queries that narrow {@code request}. */
  private List<Way> widerWithin(Snapshot snapshot, SearchRequest request, String query)
      throws IOException {
    var reading = narrowing(snapshot, query, request.exact());
    var ways = new ArrayList<Way>();
    var meant = corrector.of(snapshot.reader(), query, reading);
    if (meant.isPresent()) {
      var corrected = request.firstPage().within(query, meant.get().words());
      ways.add(new Way(Way.Kind.SPELLING, meant.get().change(), corrected, 0));
    }
    ways.addAll(WiderRequests.within(snapshot.labels(), synonyms, request, query, reading));
    return ways;
  }

  /** Finds decisions like {@code item} of the letter {@code letterId} in {@code snapshot}. */
  PrecedentFinder precedents(Snapshot snapshot, String letterId, DisputedItem item)
      throws IOException {
    PrecedentFinder.Searches searches =
        request ->
            new RequestQuery(snapshot.labels(), reading(snapshot, request)).counting(request);
    return new PrecedentFinder(snapshot, searches, synonyms, letterId, item);
  }

  /**
   * Suggests out of {@code snapshot}.
   *
   * @param mostPlaces about how many places in the index may be looked at to count them
   */
  Suggestions suggestions(Snapshot snapshot, long mostPlaces) {
    return new Suggestions(
        snapshot, synonyms, facts, new BoundedCounts(snapshot, this, mostPlaces));
  }
}
