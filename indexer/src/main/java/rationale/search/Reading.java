package rationale.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** How what was typed is understood. */
sealed interface Reading permits CaseReading, ConnectorsReading, WordsReading {
  /** Whether there is anything to rank by. */
  boolean ranks();

  /**
   * Finds the items that answer; all of them where nothing is asked for.
   *
   * @param requireAll whether plain words must all be found
   */
  Query query(boolean requireAll);

  /** Finds what to mark in a text of {@code field}. */
  Query marks(String field);

  /** The reading in plain English; empty where nothing is asked for. */
  String echo(boolean requireAll);

  /** What a reader should know of it, a sentence each. */
  List<String> notices();

  /** Another way to ask that is offered with it. */
  Optional<Rewording> rewording();
}
