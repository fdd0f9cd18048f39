package rationale.web;

import java.util.ArrayList;
import rationale.search.SearchRequest;

/** Titles of pages that tell of a search. */
final class Titles {
  private Titles() {}

  /** {@code name}, and after it the words and the chosen filters of a search. */
  static String of(String name, SearchRequest request, FacetPanels panels) {
    var searched = new ArrayList<String>();
    if (!request.words().isEmpty()) {
      searched.add(request.words());
    }
    searched.addAll(request.within());
    searched.addAll(panels.selectedLabels(request));
    return searched.isEmpty() ? name : name + ": " + String.join(" · ", searched);
  }
}
