package rationale.search;

import org.jspecify.annotations.Nullable;
import rationale.index.Facet;

/**
 * What somebody who types may be about to ask.
 *
 * @param text as readers see it
 * @param within what it is part of: the category of a treatment; null where it is part of nothing
 * @param count decisions that a reader finds who follows it
 * @param leads where it leads
 */
public record Suggestion(String text, @Nullable String within, long count, Leads leads) {
  /** Where a suggestion leads. */
  public sealed interface Leads {
    /** To a letter, by the beginning of its case number. */
    record ToLetter(String letterId) implements Leads {}

    /** To what a search finds. */
    sealed interface ToSearch extends Leads {
      /** The search, on its first page. */
      SearchRequest request();
    }

    /** To all decisions with a value of a facet. */
    record ToValue(Facet facet, String slug) implements ToSearch {
      @Override
      public SearchRequest request() {
        return SearchRequest.ALL.with(facet, slug);
      }
    }

    /** To the decisions whose request has these words, as a query asks for them. */
    record ToRequest(String words) implements ToSearch {
      @Override
      public SearchRequest request() {
        return SearchRequest.of(words);
      }
    }

    /** To a search for what is typed with its last word completed. */
    record ToWords(String words) implements ToSearch {
      @Override
      public SearchRequest request() {
        return SearchRequest.of(words);
      }
    }
  }
}
