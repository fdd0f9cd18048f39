package rationale.bench.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import rationale.bench.program.Holdings;
import rationale.index.Facet;
import rationale.model.Letter;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/**
 * Questions whose words come from the letters of a repository.
 *
 * @param searches requests of each kind that searches
 * @param letters ids of letters
 */
public record Questions(Map<Kind, List<SearchRequest>> searches, List<String> letters) {
  private static final int LETTERS = 300;
  private static final int OF_A_KIND = 120;
  private static final int COMMON = 24;
  private static final long FEW = 10_000;
  private static final Pattern WORD = Pattern.compile("[a-z]{5,14}");

  /** Questions to the repository; the same for the same seed. */
  public static Questions of(
      Repository repository, DecisionStore store, DecisionSearch search, long seed)
      throws SQLException {
    var ids = new Holdings(repository).ids(LETTERS, seed);
    var texts = new ArrayList<List<String>>();
    for (var id : ids) {
      store.find(id).ifPresent(found -> texts.add(words(found.letter())));
    }
    return new Draw(texts, search, new SplittableRandom(seed)).questions(ids);
  }

  /** The words of the first rationale, in its order. */
  private static List<String> words(Letter letter) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(letter.items().getFirst().rationale());
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** All searches of a kind; empty for one that is no search. */
  public List<SearchRequest> of(Kind kind) {
    return searches.getOrDefault(kind, List.of());
  }

  private record Draw(List<List<String>> texts, DecisionSearch search, SplittableRandom random) {

    Questions questions(List<String> ids) {
      var words = few();
      return new Questions(
          Map.of(
              Kind.WORDS, words,
              Kind.COMMON_WORDS, common(),
              Kind.CONNECTORS, connectors(),
              Kind.FACETS, facets(words)),
          ids);
    }

    private List<String> text() {
      List<String> text;
      do {
        text = texts.get(random.nextInt(texts.size()));
      } while (text.size() < 4);
      return text;
    }

    private String word() {
      var text = text();
      return text.get(random.nextInt(text.size()));
    }

    /** One to three words of one rationale that few decisions have. */
    private List<SearchRequest> few() {
      var requests = new LinkedHashSet<SearchRequest>();
      for (int tries = 0; requests.size() < OF_A_KIND && tries < 8 * OF_A_KIND; tries++) {
        var text = text();
        var words = new LinkedHashSet<String>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          words.add(text.get(random.nextInt(text.size())));
        }
        var request = SearchRequest.of(String.join(" ", words));
        long count = search.count(request);
        if (count > 0 && count <= FEW) {
          requests.add(request);
        }
      }
      return List.copyOf(requests);
    }

    /** Words and pairs of words that a third of all decisions have. */
    private List<SearchRequest> common() {
      var counts = new HashMap<String, Integer>();
      texts.forEach(
          text -> new LinkedHashSet<>(text).forEach(w -> counts.merge(w, 1, Integer::sum)));
      var frequent =
          counts.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(30)
              .map(Map.Entry::getKey)
              .toList();
      long third = search.count(SearchRequest.ALL) / 3;
      var requests = new ArrayList<SearchRequest>();
      for (int i = 0; i < 2 * frequent.size() && requests.size() < COMMON; i++) {
        var one = frequent.get(i % frequent.size());
        var other = frequent.get((i + 1) % frequent.size());
        var request = SearchRequest.of(i < frequent.size() ? one : one + " " + other);
        if (search.count(request) >= third) {
          requests.add(request);
        }
      }
      return requests;
    }

    private List<SearchRequest> connectors() {
      var requests = new ArrayList<SearchRequest>();
      while (requests.size() < OF_A_KIND) {
        var text = text();
        int at = random.nextInt(text.size() - 3);
        var one = text.get(at);
        var next = text.get(at + 1);
        var query =
            switch (random.nextInt(5)) {
              case 0 -> one + " w/10 " + next;
              case 1 -> one + " w/s " + text.get(at + 3);
              case 2 -> "(%s OR %s) AND %s".formatted(one, word(), next);
              case 3 -> one + " AND " + next + " NOT " + word();
              default -> one.substring(0, 4) + "* AND " + next;
            };
        requests.add(SearchRequest.of(query));
      }
      return requests;
    }

    /** One value of a facet, or two, half of them with words. */
    private List<SearchRequest> facets(List<SearchRequest> words) {
      var facets = List.of(Facet.OUTCOME, Facet.TREATMENT, Facet.GUIDELINE, Facet.SPECIALTY);
      var known = search.search(SearchRequest.ALL).facets();
      var requests = new ArrayList<SearchRequest>();
      while (requests.size() < OF_A_KIND) {
        boolean worded = !words.isEmpty() && random.nextBoolean();
        var request = worded ? words.get(random.nextInt(words.size())) : SearchRequest.ALL;
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
          var facet = facets.get(random.nextInt(facets.size()));
          var values = known.getOrDefault(facet, List.of());
          if (!values.isEmpty()) {
            request = request.with(facet, values.get(random.nextInt(values.size())).slug());
          }
        }
        requests.add(request);
      }
      return requests;
    }
  }
}
