package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.IndexFields;
import rationale.index.Slug;
import rationale.model.Outcome;
import rationale.search.Contrast.Given;
import rationale.search.OwnWords.Clause;
import rationale.vocabulary.UntellingWords;

/** Compares the overturned with the upheld decisions of one search. */
final class ContrastFinder {
  /** So many letters of a side are read to choose terms from; what is chosen is counted in all. */
  static final int SAMPLE = 1_000;

  /** Below so many letters on a side chance decides. */
  static final int TOO_FEW = 5;

  /** Below so many letters on a side little is certain. */
  static final int FEW = 20;

  private static final int CANDIDATES = 30;

  /** G² that one comparison in twenty reaches by chance: less is not worth a reader's time. */
  private static final double LEAST = 3.84;

  private static final double CHANCE = 0.05;

  private static final List<Facet> COMPARED =
      List.of(
          Facet.TREATMENT,
          Facet.GUIDELINE,
          Facet.UR_GUIDELINE,
          Facet.SPECIALTY,
          Facet.BODY_PART,
          Facet.UR_ACTION,
          Facet.AGE,
          Facet.SEX);

  private static final Set<String> UNSAID =
      Set.of(Slug.of(Facet.NOT_STATED), Slug.of(Facet.NOT_CLASSIFIED));

  private static final Set<String> STORED = Set.of(IndexFields.RATIONALE, IndexFields.OWN_SPANS);

  private static final TermWords WORDS = new TermWords(UntellingWords.load());

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Readings readings;
  private final Slice slice;
  private final Sides all;

  /** How the words of a query are read. */
  interface Readings {
    Reading of(String query) throws IOException;
  }

  /**
   * @param request the search, without what it asks of the outcome
   * @param query its form
   */
  ContrastFinder(Snapshot snapshot, SearchRequest request, RequestQuery query, Readings readings)
      throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    this.readings = readings;
    slice = Slice.of(snapshot, query, request);
    all = slice.all();
  }

  Contrast find() throws IOException {
    var reasons = reasons();
    if (fewest() < TOO_FEW) {
      return contrast(reasons, List.of(), List.of(), 0, null);
    }
    var values = values();
    var sample = new EnumMap<Outcome, List<List<Clause>>>(Outcome.class);
    var ownWords = new OwnWords(WORDS);
    for (var side : List.of(Outcome.OVERTURNED, Outcome.UPHELD)) {
      sample.put(side, clauses(side, ownWords));
    }
    var counts = new TermCounts(ownWords, sample);
    var tests = (long) values.size() + counts.compared();
    var sampled = Math.max(all.overturned().letters(), all.upheld().letters()) > SAMPLE;
    return contrast(reasons, values, terms(counts), tests, sampled ? SAMPLE : null);
  }

  private Contrast contrast(
      List<Given> reasons,
      List<Difference> values,
      List<Difference> terms,
      long tests,
      @Nullable Integer sampled) {
    return new Contrast(
        request,
        all,
        slice.letters(),
        reasons,
        clearest(values),
        clearest(terms),
        tests,
        LogLikelihood.threshold(CHANCE, Math.max(1, tests)),
        sampled,
        tooFew());
  }

  private long fewest() {
    return Math.min(all.overturned().letters(), all.upheld().letters());
  }

  private @Nullable String tooFew() {
    var few = all.overturned().letters() <= all.upheld().letters() ? "overturned" : "upheld";
    if (fewest() < TOO_FEW) {
      return "Nothing was compared: %d letters have %s decisions here, and fewer than %d say nothing."
          .formatted(fewest(), few, TOO_FEW);
    }
    return fewest() < FEW
        ? "Only %d letters have %s decisions here: take what follows as hints, not as findings."
            .formatted(fewest(), few)
        : null;
  }

  private static List<Difference> clearest(List<Difference> differences) {
    return differences.stream()
        .filter(difference -> difference.strength() >= LEAST)
        .sorted(
            Comparator.comparingDouble(Difference::strength)
                .reversed()
                .thenComparing(difference -> difference.trait().label()))
        .toList();
  }

  private List<Given> reasons() throws IOException {
    var reasons = new ArrayList<Given>();
    for (var reason : values(Facet.REASON)) {
      var given = count(reason);
      for (var outcome : List.of(Outcome.OVERTURNED, Outcome.UPHELD)) {
        if (given.of(outcome).decisions() > 0) {
          reasons.add(new Given(reason, outcome, given.of(outcome)));
        }
      }
    }
    reasons.sort(
        Comparator.comparingLong((Given reason) -> reason.given().decisions())
            .reversed()
            .thenComparing(reason -> reason.reason().label()));
    return reasons;
  }

  private List<Difference> values() throws IOException {
    var differences = new ArrayList<Difference>();
    for (var facet : COMPARED) {
      for (var value : values(facet)) {
        var having = count(value);
        if (having.letters() >= TermCounts.LEAST) {
          differences.add(Difference.of(value, having, all));
        }
      }
    }
    return differences;
  }

  /** The values of a facet that can be asked for besides what is chosen of it. */
  private List<Trait.Value> values(Facet facet) {
    var chosen = request.selection(facet);
    var any = chosen.included().size() > 1 && !chosen.all() && facet.multiValued();
    return snapshot.labels().slugs(facet).stream()
        .filter(slug -> !any && !UNSAID.contains(slug))
        .filter(slug -> facet.multiValued() || isWithin(slug, chosen))
        .map(slug -> new Trait.Value(facet, slug, snapshot.labels().name(facet, slug)))
        .toList();
  }

  // whoever asked for rehabilitation is told of its kinds, not of itself
  private static boolean isWithin(String slug, Selection chosen) {
    return chosen.included().isEmpty()
        || chosen.included().stream().anyMatch(one -> slug.startsWith(one + "."));
  }

  private Sides count(Trait.Value value) throws IOException {
    return slice.count(RequestQuery.value(snapshot.labels(), value.facet(), value.slug()));
  }

  private List<Difference> terms(TermCounts counts) throws IOException {
    var differences = new ArrayList<Difference>();
    for (var side : List.of(Outcome.OVERTURNED, Outcome.UPHELD)) {
      for (var text : counts.telling(side, CANDIDATES)) {
        var term = new Trait.Words(text);
        var having = slice.count(readings.of(term.query()).query(true));
        differences.add(Difference.of(term, having, all));
      }
    }
    return differences;
  }

  /** What reviewers say of the case in letters spread over all that have decisions of that side. */
  private List<List<Clause>> clauses(Outcome side, OwnWords ownWords) throws IOException {
    var stored = snapshot.reader().storedFields();
    var letters = new ArrayList<List<Clause>>();
    for (var decisions : slice.sample(side, Math.ceilDiv(all.of(side).letters(), SAMPLE))) {
      var stretches = new LinkedHashSet<String>();
      for (var decision : decisions) {
        stretches.addAll(stretches(stored.document(decision, STORED)));
      }
      letters.add(stretches.stream().flatMap(each -> ownWords.clauses(each).stream()).toList());
    }
    return letters;
  }

  private static List<String> stretches(Document decision) {
    var rationale = decision.get(IndexFields.RATIONALE);
    return StoredDecisions.spans(decision.get(IndexFields.OWN_SPANS)).stream()
        .map(span -> span.of(rationale))
        .toList();
  }
}
