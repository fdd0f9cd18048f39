package rationale.search;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** The terms that a query names, also those that it rules out. */
final class SoughtTerms {
  private final Set<String> terms = new HashSet<>();
  private boolean others;

  private SoughtTerms() {}

  /** Those of {@code query}. */
  static SoughtTerms of(Query query) {
    var sought = new SoughtTerms();
    query.visit(sought.new Visitor());
    return sought;
  }

  /** Whether a query with these matches nothing in particular of any text. */
  boolean isEmpty() {
    return terms.isEmpty() && !others;
  }

  /** {@code tokens} without those that are not among these; the others stay where they are. */
  Among among(TokenStream tokens) {
    return new Among(tokens, new CharArraySet(terms, false));
  }

  /** Tokens that are sought. */
  static final class Among extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final CharArraySet sought;
    private boolean found;

    private Among(TokenStream tokens, CharArraySet sought) {
      super(tokens);
      this.sought = sought;
    }

    @Override
    protected boolean accept() {
      boolean wanted = sought.contains(term.buffer(), 0, term.length());
      found |= wanted;
      return wanted;
    }

    /** Whether there was any so far. */
    boolean found() {
      return found;
    }
  }

  private final class Visitor extends QueryVisitor {
    @Override
    public void consumeTerms(Query query, Term... named) {
      for (var term : named) {
        terms.add(term.text());
      }
    }

    // of whom nothing is known but that they are there: beginnings of words, places in sentences
    @Override
    public void visitLeaf(Query query) {
      others |= !(query instanceof MatchAllDocsQuery || query instanceof MatchNoDocsQuery);
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      return this;
    }
  }
}
