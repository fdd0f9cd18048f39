package rationale.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import rationale.search.SearchRequest;

/** The addresses of letters. */
public final class Addresses {
  private static final String LETTERS = "/letters/";

  private Addresses() {}

  /** {@code /letters/CM19-0123456}. */
  static String letter(String letterId) {
    return LETTERS + segment(letterId);
  }

  /** A text as one segment of a path. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A letter as found by a search, so that its page can lead back there. */
  static String letter(String letterId, SearchRequest from) {
    var query = SearchParams.format(from);
    return query.isEmpty()
        ? letter(letterId) + "?from="
        : letter(letterId) + "?from=" + SearchParams.encode(query);
  }

  /** An item of a letter as found by a search. */
  static String item(String letterId, int number, SearchRequest from) {
    return letter(letterId, from) + "#" + number;
  }

  /** An item of a letter, {@code /letters/CM19-0123456#2}. */
  public static String item(String letterId, int number) {
    return letter(letterId) + "#" + number;
  }

  /** The page of decisions like an item, {@code /letters/CM19-0123456/2/similar}. */
  static String similar(String letterId, int number) {
    return letter(letterId) + "/" + number + "/similar";
  }

  /**
   * The page that lays one item beside another, {@code
   * /letters/CM19-0123456/2/compare/CM18-0000001/1}.
   */
  public static String comparison(String letterId, int number, String otherId, int otherNumber) {
    return letter(letterId)
        + "/%d/compare/".formatted(number)
        + letter(otherId).substring(LETTERS.length())
        + "/"
        + otherNumber;
  }

  /**
   * The address at which a client reached the site, {@code http://127.0.0.1:8080}, to stand before
   * the paths above; empty where the client did not say.
   */
  static String site(Context context) {
    if (context.host() == null) {
      return "";
    }
    // of the request and not of its header Host, because a proxy that is believed may say otherwise
    var request = context.req();
    int port = request.getServerPort();
    boolean usual = port <= 0 || port == (request.getScheme().equals("https") ? 443 : 80);
    return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
  }

  /** A letter's text as received, {@code /letters/CM19-0123456/text}. */
  static String text(String letterId) {
    return letter(letterId) + "/text";
  }

  /** The file a letter was read from. */
  static String original(String letterId) {
    return letter(letterId) + "/original";
  }
}
