package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.search.DecisionSearch;
import rationale.search.Suggestion;
import rationale.search.Suggestion.Leads;

/** {@code /api/v1/suggest?q=ther+phys}: what somebody who types may be about to ask. */
final class ApiSuggestHandler implements Handler {
  static final String PATH = "/api/v1/suggest";

  private static final int MOST = 20;
  private static final int LIMIT_UNLESS_TOLD = 8;

  private final DecisionSearch search;

  ApiSuggestHandler(DecisionSearch search) {
    this.search = search;
  }

  @Override
  public void handle(Context context) {
    var params =
        StrictParams.only(
            context.queryParamMap(), List.of(SearchParams.WORDS, ApiSearchHandler.LIMIT));
    int limit = params.number(ApiSearchHandler.LIMIT, 1, MOST, LIMIT_UNLESS_TOLD);
    // as typed: after a space no word is under way that could be completed
    var typed = context.queryParam(SearchParams.WORDS);
    var suggestions = search.suggest(typed == null ? "" : typed, limit);
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("suggestions", suggestions.stream().map(ApiSuggestHandler::tree).toList());
    JsonAnswer.give(context, tree);
  }

  private static Map<String, @Nullable Object> tree(Suggestion suggestion) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("kind", kind(suggestion.leads()));
    tree.put("label", label(suggestion.leads()));
    tree.put("text", suggestion.text());
    tree.put("within", suggestion.within());
    tree.put("count", suggestion.count());
    tree.put("words", words(suggestion.leads()));
    tree.put("href", href(suggestion.leads()));
    return tree;
  }

  /** What stands in the search box once it is followed; null where it leads past the box. */
  private static @Nullable String words(Leads leads) {
    return switch (leads) {
      case Leads.ToLetter _ -> null;
      case Leads.ToValue _ -> "";
      case Leads.ToRequest(var words) -> words;
      case Leads.ToWords(var words) -> words;
    };
  }

  private static String href(Leads leads) {
    return switch (leads) {
      case Leads.ToLetter(var id) -> Addresses.letter(id);
      case Leads.ToSearch search -> SearchParams.href(search.request());
    };
  }

  private static String kind(Leads leads) {
    return switch (leads) {
      case Leads.ToLetter _ -> "letter";
      case Leads.ToValue(var facet, _) -> facet.parameter();
      case Leads.ToRequest _ -> "request";
      case Leads.ToWords _ -> "words";
    };
  }

  private static String label(Leads leads) {
    return switch (leads) {
      case Leads.ToLetter _ -> "Letter";
      case Leads.ToValue(var facet, _) -> facet.label();
      case Leads.ToRequest _ -> "Request";
      case Leads.ToWords _ -> "Words";
    };
  }
}
