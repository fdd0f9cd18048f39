package rationale.search;

/**
 * A search that finds more than another.
 *
 * @param kind what it gives up
 * @param change what is different, as "remove Outcome: Overturned" or "w/25 instead of w/5"
 * @param request the search, on its first page
 * @param count decisions that it finds
 */
public record Way(Kind kind, String change, SearchRequest request, long count) {
  /** What a way gives up of a search. */
  public enum Kind {
    /** A word that no decision has, for the nearest. */
    SPELLING,
    /** That words stand for themselves only, or that all of them are found. */
    STRICTNESS,
    /** How closely words are joined. */
    JOINT,
    /** One filter. */
    FILTER,
    /** One of the words. */
    WORD,
    /** All filters. */
    ALL_FILTERS,
    /** All words. */
    ALL_WORDS
  }
}
