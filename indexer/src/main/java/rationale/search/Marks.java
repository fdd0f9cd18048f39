package rationale.search;

import org.apache.lucene.search.Query;

/** What to mark in texts of letters. */
interface Marks {
  /** Finds what to mark in a text of {@code field}. */
  Query in(String field);
}
