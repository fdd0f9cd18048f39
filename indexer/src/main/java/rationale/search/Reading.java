package rationale.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** How what was typed is understood. */
sealed interface Reading permits CaseReading, ConnectorsReading, NarrowedReading, WordsReading {
  /** Whether there is anything to rank by. */
  boolean ranks();

  /**
   * Finds the items that answer; all of them where nothing is asked for.
   *
   * @param requireAll whether plain words must all be found
   */
  Query query(boolean requireAll);

  /** What to mark in an item that it finds: no more than what that item matches. */
  Marks marks(Markers.Item item) throws IOException;

  /** What is marked, in plain English; empty where nothing can be. */
  String marked();

  /** The reading in plain English; empty where nothing is asked for. */
  String echo(boolean requireAll);

  /** What stands first among what it finds, in plain English; empty where nothing does. */
  default String first() {
    return "";
  }

  /** What a reader should know of it, a sentence each. */
  List<String> notices();

  /** Another way to ask that is offered with it. */
  Optional<Rewording> rewording();

  /** The reading of what was typed to search for, without what narrows it. */
  default Reading main() {
    return this;
  }

  /** Whether it holds connectors, so that it means exactly what it says. */
  default boolean usesConnectors() {
    return false;
  }
}
