package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNotQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import rationale.search.BestEstimate.Part;

/**
 * Makes estimates of rewritten queries, segment by segment, each term read once for all of them.
 */
final class Estimates {
  private static final Estimate NOTHING =
      new BestEstimate(List.of(), 0, false); // without parts it finds nothing and keeps nothing

  /** Of more parts, endings of a word, Lucene makes a set sooner. */
  private static final int MOST_PARTS = 64;

  private final IndexSearcher searcher;
  private final PhraseWorth phrases;
  private final Map<Query, Weight> weights = new HashMap<>();

  Estimates(IndexSearcher searcher) {
    this.searcher = searcher;
    this.phrases = new PhraseWorth(searcher);
  }

  private static boolean isNothing(Estimate estimate) {
    return estimate.equals(NOTHING);
  }

  /** Estimates for one segment. */
  InSegment in(LeafReaderContext segment) {
    return new InSegment(segment);
  }

  final class InSegment {
    private final LeafReaderContext segment;
    private final Map<Term, Estimate> scoredTerms = new HashMap<>();
    private final Map<Term, Estimate> terms = new HashMap<>();

    private InSegment(LeafReaderContext segment) {
      this.segment = segment;
    }

    /**
     * What {@code query}, as Lucene has rewritten it, may find here.
     *
     * @param scored whether it matters what that is worth; if not, what is found is found for
     *     certain
     */
    Estimate of(Query query, boolean scored) throws IOException {
      return switch (query) {
        case BoostQuery boosted -> best(List.of(part(boosted, scored)), 0, scored);
        case TermQuery term -> term(term.getTerm(), scored);
        case DisjunctionMaxQuery any -> any(any, scored);
        case BooleanQuery all -> sum(all, scored);
        case PhraseQuery phrase when scored -> phrase(phrase);
        case SpanNotQuery apart -> apart(apart, scored);
        case MatchAllDocsQuery _ -> new AllEstimate(scored ? 1 : 0);
        case MatchNoDocsQuery _ -> NOTHING;
        default -> other(query, scored);
      };
    }

    private Part part(Query query, boolean scored) throws IOException {
      return query instanceof BoostQuery boosted
          ? new Part(of(boosted.getQuery(), scored), boosted.getBoost())
          : new Part(of(query, scored), 1);
    }

    private static Estimate best(List<Part> parts, float tie, boolean scored) {
      var some = parts.stream().filter(part -> !isNothing(part.estimate())).toList();
      boolean plain = some.size() == 1 && (!scored || some.getFirst().factor() == 1);
      return some.isEmpty()
          ? NOTHING
          : plain ? some.getFirst().estimate() : new BestEstimate(some, tie, scored);
    }

    private Estimate any(DisjunctionMaxQuery any, boolean scored) throws IOException {
      var parts = new ArrayList<Part>();
      for (var each : any.getDisjuncts()) {
        parts.add(part(each, scored));
      }
      return scored
          ? best(parts, any.getTieBreakerMultiplier(), true)
          : sum(List.of(), parts, List.of(), 1, false);
    }

    private Estimate term(Term term, boolean scored) throws IOException {
      var known = scored || scoredTerms.containsKey(term) ? scoredTerms : terms;
      var estimate = known.get(term);
      if (estimate == null) {
        var scorer = weight(new TermQuery(term), scored).scorer(segment);
        estimate = scorer == null ? NOTHING : new TermEstimate(scorer, scored);
        known.put(term, estimate);
      }
      return estimate;
    }

    private Weight weight(Query query, boolean scored) throws IOException {
      var key = scored ? query : new ConstantScoreQuery(query);
      var weight = weights.get(key);
      if (weight == null) {
        var mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        weight = searcher.createWeight(query, mode, 1);
        weights.put(key, weight);
      }
      return weight;
    }

    private Estimate sum(BooleanQuery query, boolean scored) throws IOException {
      if (!scored && query.clauses().size() > MOST_PARTS) {
        return other(query, false);
      }
      var required = new ArrayList<Part>();
      var optional = new ArrayList<Part>();
      var prohibited = new ArrayList<Estimate>();
      for (BooleanClause clause : query.clauses()) {
        switch (clause.occur()) {
          case MUST -> required.add(part(clause.query(), scored));
          case FILTER -> required.add(new Part(of(clause.query(), false), 0));
          case SHOULD -> optional.add(part(clause.query(), scored));
          case MUST_NOT -> prohibited.add(of(clause.query(), false));
        }
      }
      boolean free = query.clauses().stream().anyMatch(clause -> isRequired(clause.occur()));
      int need = Math.max(query.getMinimumNumberShouldMatch(), free ? 0 : 1);
      return sum(required, optional, prohibited, need, scored);
    }

    private static Estimate sum(
        List<Part> required,
        List<Part> optional,
        List<Estimate> prohibited,
        int need,
        boolean scored) {
      var some = optional.stream().filter(part -> !isNothing(part.estimate())).toList();
      if (some.size() < need || required.stream().anyMatch(part -> isNothing(part.estimate()))) {
        return NOTHING;
      }
      boolean alone = !scored && required.isEmpty() && prohibited.isEmpty() && some.size() == 1;
      return alone
          ? some.getFirst().estimate()
          : new SumEstimate(
              required,
              need == 0 && !scored ? List.of() : some,
              prohibited.stream().filter(part -> !isNothing(part)).toList(),
              need,
              scored);
    }

    private static boolean isRequired(Occur occur) {
      return occur == Occur.MUST || occur == Occur.FILTER;
    }

    private Estimate phrase(PhraseQuery phrase) throws IOException {
      return phrase(Arrays.asList(phrase.getTerms()), phrase.getSlop() > 0);
    }

    private Estimate phrase(List<Term> words, boolean loose) throws IOException {
      var places = all(words, true);
      if (places.stream().anyMatch(Estimates::isNothing)) {
        return NOTHING;
      }
      var worths = new float[words.size()];
      for (int i = 0; i < worths.length; i++) {
        worths[i] = phrases.of(words.subList(i, i + 1));
      }
      return new PhraseEstimate(places, worths, phrases.of(words), loose);
    }

    /** Where words stand: as they are scored elsewhere, so that each is read once. */
    private List<Estimate> all(List<Term> words, boolean scored) throws IOException {
      var places = new ArrayList<Estimate>();
      for (var word : words) {
        places.add(term(word, scored));
      }
      return places;
    }

    private Estimate apart(SpanNotQuery query, boolean scored) throws IOException {
      var words = SpanWords.of(query.getInclude());
      var others = new ArrayList<List<Estimate>>();
      if (words == null || !(query.getExclude() instanceof SpanOrQuery any)) {
        return other(query, scored);
      }
      for (var each : any.getClauses()) {
        var phrase = SpanWords.of(each);
        if (phrase == null) {
          return other(query, scored);
        }
        others.add(all(phrase, scored));
      }
      boolean alone = words.size() == 1;
      if (scored) {
        var term = alone ? term(words.getFirst(), true) : phrase(words, false);
        return isNothing(term) ? NOTHING : new ApartEstimate(term, others, false);
      }
      var exact = new Part(other(query, false), 0);
      if (!alone || isNothing(exact.estimate())) {
        return exact.estimate();
      }
      var plain = new ApartEstimate(term(words.getFirst(), false), others, true);
      return sum(List.of(), List.of(new Part(plain, 0), exact), List.of(), 1, false);
    }

    private Estimate other(Query query, boolean scored) throws IOException {
      var scorer = weight(query, scored).scorer(segment);
      return scorer == null
          ? NOTHING
          : new MatchEstimate(
              scorer, scored ? scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS) : 0);
    }
  }
}
