package rationale.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import rationale.search.Place;
import rationale.search.SearchRequest;

/** A place in what one search finds, as a word that clients send back unread. */
final class Cursor {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private Cursor() {}

  static String of(SearchRequest request, Place place) {
    var text = fingerprint(request) + " " + place.text();
    return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place that {@code cursor} means in {@code request}.
   *
   * @throws NotUnderstood where it is none, or one of another search
   */
  static Place read(String cursor, SearchRequest request) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      var mark = fingerprint(request) + " ";
      if (text.startsWith(mark)) {
        return Place.parse(text.substring(mark.length()));
      }
    } catch (IllegalArgumentException garbled) {
      throw new NotUnderstood(
          "The cursor was not made by this interface.",
          "Begin without a cursor, then send back nextCursor as it came.");
    }
    throw new NotUnderstood(
        "The cursor belongs to another search.",
        "Send it with the parameters that it came with; only limit and text may change.");
  }

  /** Tells searches apart whose decisions or whose order differ; pages are no part of it. */
  private static String fingerprint(SearchRequest request) {
    var canonical = SearchParams.format(request.firstPage().pagesOf(SearchRequest.PAGE_SIZE));
    return Kept.digest(canonical.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
