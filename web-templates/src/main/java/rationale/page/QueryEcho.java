package rationale.page;

import java.util.List;

/**
 * How the query was read.
 *
 * @param reading the query in plain English, as "most of: functional, improvement"
 * @param synonyms what was searched besides the words typed
 * @param alternatives other readings, as "require all words" or "search exactly as typed"
 */
public record QueryEcho(String reading, List<Synonyms> synonyms, List<Link> alternatives) {
  public QueryEcho {
    synonyms = List.copyOf(synonyms);
    alternatives = List.copyOf(alternatives);
  }

  /** Words that count as one: "PT", also "physical therapy". */
  public record Synonyms(String term, List<String> also) {
    public Synonyms {
      also = List.copyOf(also);
    }

    public String alsoInWords() {
      return String.join(", ", also);
    }
  }
}
