package rationale.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rationale.index.IndexFields;
import rationale.model.CaseNumber;

/**
 * A case number, which finds its letter.
 *
 * @param number the number, in its usual form
 */
record CaseReading(CaseNumber number) implements Reading {
  private static final Marks NOTHING =
      _ -> new MatchNoDocsQuery("a case number is no word of a letter");

  @Override
  public boolean ranks() {
    return false;
  }

  @Override
  public Query query(boolean requireAll) {
    return new ConstantScoreQuery(
        new TermQuery(new Term(IndexFields.CASE, IndexFields.caseKey(number.text()))));
  }

  @Override
  public Marks marks(Markers.Item item) {
    return NOTHING;
  }

  @Override
  public String marked() {
    return "";
  }

  @Override
  public String echo(boolean requireAll) {
    return "case number " + number;
  }

  @Override
  public List<String> notices() {
    return List.of();
  }

  @Override
  public Optional<Rewording> rewording() {
    return Optional.empty();
  }
}
