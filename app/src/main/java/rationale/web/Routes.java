package rationale.web;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import rationale.export.ExportFormat;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;

/** Every address of the application. */
final class Routes {
  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;
  private final Holdings holdings;
  private final Rates rates;
  private final Clock clock = Clock.systemUTC();

  Routes(DecisionStore store, DecisionSearch search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
    this.holdings = new Holdings(store);
    this.rates = new Rates(search);
  }

  void addTo(RoutesConfig routes) {
    routes.before(SecurityHeaders::add);
    routes.get("/", new HomeHandler(search, templates, rates));
    routes.get(BrowseHandler.PATH, new BrowseHandler(search, templates, rates));
    routes.get(BranchHandler.PATH, new BranchHandler(templates, rates));
    routes.get(BranchHandler.BELOW, new BranchHandler(templates, rates));
    routes.get("/search", new SearchHandler(search, templates, holdings));
    routes.get(AnalyticsHandler.PATH, new AnalyticsHandler(search, templates));
    routes.get(AnalyticsCsvHandler.PATH, new AnalyticsCsvHandler(search));
    routes.get(ContrastHandler.PATH, new ContrastHandler(search, templates));
    routes.get(AdvancedHandler.PATH, new AdvancedHandler(search, templates));
    routes.get(FacetHandler.PATH, new FacetHandler(search, templates));
    routes.get("/letters/{id}", new LetterHandler(store, search, templates));
    routes.get("/letters/{id}/text", new TextHandler(store, templates));
    routes.get("/letters/{id}/original", new OriginalHandler(store));
    routes.get(SimilarHandler.PATH, new SimilarHandler(store, search, templates));
    routes.get(CompareHandler.PATH, new CompareHandler(store, search, templates));
    for (var format : ExportFormat.values()) {
      routes.get(ExportHandler.path(format), new ExportHandler(search, format, clock));
    }
    for (var format : FeedHandler.Format.values()) {
      routes.get(format.path(), new FeedHandler(search, format));
    }
    routes.get(ApiSearchHandler.PATH, new ApiSearchHandler(search));
    routes.get(ApiLetterHandler.PATH, new ApiLetterHandler(store));
    routes.get(ApiSimilarHandler.PATH, new ApiSimilarHandler(store, search));
    routes.get(ApiFacetHandler.PATH, new ApiFacetHandler(search));
    routes.get(ApiSuggestHandler.PATH, new ApiSuggestHandler(search));
    routes.get(ApiAnalyticsHandler.PATH, new ApiAnalyticsHandler(search));
    routes.get(ApiContrastHandler.PATH, new ApiContrastHandler(search));
    routes.get(OpenApiHandler.PATH, new OpenApiHandler());
    routes.get("/about", new AboutHandler(store, search, templates, holdings));
    routes.get(HelpHandler.PATH, new HelpHandler(search, templates));
    routes.get("/static/{file}", new StaticHandler());
    routes.get("/health", context -> context.contentType("text/plain").result("ok\n"));
  }
}
