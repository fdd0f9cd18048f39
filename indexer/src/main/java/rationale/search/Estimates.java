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
     * @param scored whether it matters what that is worth
     */
    Estimate of(Query query, boolean scored) throws IOException {
      return switch (query) {
        case BoostQuery boosted -> best(List.of(part(boosted, scored)), 0, scored);
        case TermQuery term -> term(term.getTerm(), scored);
        case DisjunctionMaxQuery any ->
            best(parts(any, scored), any.getTieBreakerMultiplier(), scored);
        case BooleanQuery all -> sum(all, scored);
        case PhraseQuery phrase -> phrase(Arrays.asList(phrase.getTerms()), scored);
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

    private List<Part> parts(DisjunctionMaxQuery any, boolean scored) throws IOException {
      var parts = new ArrayList<Part>();
      for (var each : any.getDisjuncts()) {
        parts.add(part(each, scored));
      }
      return parts;
    }

    private Estimate term(Term term, boolean scored) throws IOException {
      var known = scored ? scoredTerms : terms;
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
      optional.removeIf(part -> isNothing(part.estimate()));
      prohibited.removeIf(Estimates::isNothing);
      if (optional.size() < need
          || required.stream().anyMatch(part -> isNothing(part.estimate()))) {
        return NOTHING;
      }
      if (need == 0 && !scored) {
        optional.clear();
      }
      return new SumEstimate(required, optional, prohibited, need, scored);
    }

    private static boolean isRequired(Occur occur) {
      return occur == Occur.MUST || occur == Occur.FILTER;
    }

    private Estimate phrase(List<Term> words, boolean scored) throws IOException {
      var places = all(words, scored);
      return places.contains(NOTHING)
          ? NOTHING
          : new PhraseEstimate(places, scored ? phrases.of(words) : 0);
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
      var term = words.size() == 1 ? term(words.getFirst(), scored) : phrase(words, scored);
      return isNothing(term) ? NOTHING : new ApartEstimate(term, others);
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
