package rationale.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import rationale.index.Facet;
import rationale.search.SearchRequest;
import rationale.web.SearchParams;

/** The pages of a server, and whether each came whole. */
public final class Pages {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Pattern COUNT = Pattern.compile("\\d decisions?\\b");

  private final HttpClient client;
  private final String root;
  private final Questions questions;

  Pages(HttpClient client, int port, Questions questions) {
    this.client = client;
    this.root = "http://127.0.0.1:" + port;
    this.questions = questions;
  }

  /** The address of a page of that kind. */
  String address(Kind kind, RandomGenerator random) {
    return switch (kind) {
      case WORDS, COMMON_WORDS, CONNECTORS, FACETS -> address(one(kind, random));
      case LETTER ->
          "/letters/" + questions.letters().get(random.nextInt(questions.letters().size()));
      case ANALYTICS -> analytics(one(Kind.FACETS, random));
      case FRONT -> "/";
    };
  }

  private SearchRequest one(Kind kind, RandomGenerator random) {
    var requests = questions.of(kind);
    return requests.get(random.nextInt(requests.size()));
  }

  static String address(SearchRequest request) {
    return SearchParams.href(request);
  }

  private static String analytics(SearchRequest request) {
    // of both outcomes, whatever is asked: another address would lead there
    return "/analytics?" + SearchParams.format(request.without(Facet.OUTCOME));
  }

  /** Whether the page of {@code address} comes, whole and with what it is about. */
  boolean comes(Kind kind, String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(root + address)).timeout(LONGEST).build();
    var answer = client.send(request, BodyHandlers.ofString());
    var page = answer.body();
    return answer.statusCode() == 200
        && page.stripTrailing().endsWith("</html>")
        && (kind == Kind.LETTER ? page.contains(id(address)) : tells(page));
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static boolean tells(String page) {
    return COUNT.matcher(page).find() || page.contains("No decision");
  }
}
