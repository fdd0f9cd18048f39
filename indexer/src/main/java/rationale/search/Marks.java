package rationale.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import rationale.index.LetterAnalyzer;

/** What to mark in texts of letters. */
interface Marks {
  /** Makes all terms that the index holds. */
  Analyzer LETTERS = new LetterAnalyzer();

  /** Finds what to mark in a text of {@code field}. */
  Query in(String field);

  /** Whether its queries ask for terms that they name and for where those stand, nothing else. */
  default boolean namesItsTerms() {
    return false;
  }

  /** What makes of a text the terms that it asks for. */
  default Analyzer analyzer() {
    return LETTERS;
  }
}
