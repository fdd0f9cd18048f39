package rationale.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Counts what a query looks up in the index. */
final class TermCounter extends QueryVisitor {
  private int count;

  private TermCounter() {}

  static int count(Query query) {
    var terms = new TermCounter();
    query.visit(terms);
    return terms.count;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    count += terms.length;
  }

  @Override
  public void visitLeaf(Query leaf) {
    count++;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }
}
