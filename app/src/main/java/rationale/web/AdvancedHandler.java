package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import rationale.page.Chip;
import rationale.page.Hidden;
import rationale.page.Templates;
import rationale.search.DateField;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** The advanced form, {@code /search/advanced}: leads to the search that its boxes ask for. */
final class AdvancedHandler implements Handler {
  static final String PATH = "/search/advanced";
  private static final String FILLED = "form";

  private final DecisionSearch search;
  private final Templates templates;

  AdvancedHandler(DecisionSearch search, Templates templates) {
    this.search = search;
    this.templates = templates;
  }

  /** The form filled with a search. */
  static String href(SearchRequest request) {
    var query = SearchParams.format(request.firstPage());
    return query.isEmpty() ? PATH : PATH + "?" + query;
  }

  @Override
  public void handle(Context context) {
    var parameters = context.queryParamMap();
    var request = SearchParams.parse(parameters).firstPage();
    var lexicon = search.lexicon(request.exact());
    boolean filled = parameters.containsKey(FILLED);
    var form =
        filled
            ? AdvancedForm.filled(parameters, lexicon)
            : AdvancedForm.of(request.words(), lexicon);
    if (filled && form.isRight()) {
      context.redirect(SearchParams.href(request.withWords(form.query())), HttpStatus.SEE_OTHER);
    } else {
      var page = new AdvancedPages(form, request).page(hidden(request), filters(request));
      context.html(templates.render(page));
    }
  }

  /** What no box sends: filters, the page size, and how words are read. */
  private static List<Hidden> hidden(SearchRequest request) {
    var parameters =
        new LinkedHashMap<>(SearchParams.parameters(request.without(DateField.DECIDED)));
    parameters.remove(SearchParams.WORDS);
    parameters.remove(SearchParams.SORT);
    var hidden = new ArrayList<Hidden>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> hidden.add(new Hidden(name, value))));
    return hidden;
  }

  private List<String> filters(SearchRequest request) {
    var filters = request.withWords("").without(DateField.DECIDED);
    if (!filters.isFiltered()) {
      return List.of();
    }
    var panels = new FacetPanels(search.search(filters.pagesOf(1)).facets());
    return panels.chips(filters).stream().map(Chip::label).toList();
  }
}
