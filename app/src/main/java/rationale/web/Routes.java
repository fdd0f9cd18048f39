package rationale.web;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import rationale.export.ExhibitFormat;
import rationale.export.ExportFormat;
import rationale.page.Templates;
import rationale.search.Analytics;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;

/** Every address of the application. */
final class Routes {
  /** So many decisions take a moment to count. */
  private static final long MANY = 10_000;

  static final String HEALTH = "/health";

  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;
  private final Background background = new Background();
  private final PerState<Overview> overview;
  private final PerState<Analytics> analytics;
  private final AboutHandler about;
  private final Clock clock = Clock.systemUTC();
  private final ResearchRecords records;

  Routes(DecisionStore store, DecisionSearch search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
    this.overview = new PerState<>(search::state, () -> Overview.of(search), background);
    this.analytics =
        new PerState<>(search::state, () -> search.analytics(SearchRequest.ALL), background);
    this.about = new AboutHandler(store, search, templates, background);
    this.records = new ResearchRecords(search, clock);
    search.onChange(overview::changed);
    search.onChange(analytics::changed);
  }

  /** Counts in the background what every first reader asks for, where that takes long. */
  void ahead() {
    if (search.size().decisions() > MANY) {
      overview.ahead();
      analytics.ahead();
      about.ahead();
    }
  }

  /** Counts no more. */
  void end() {
    background.close();
  }

  void addTo(RoutesConfig routes) {
    routes.get("/", new HomeHandler(templates, overview));
    routes.get(BrowseHandler.PATH, new BrowseHandler(templates, overview));
    routes.get(BranchHandler.PATH, new BranchHandler(templates, overview));
    routes.get(BranchHandler.BELOW, new BranchHandler(templates, overview));
    routes.get("/search", new SearchHandler(search, templates, overview, records));
    routes.get(AnalyticsHandler.PATH, new AnalyticsHandler(search, templates, records, analytics));
    routes.get(AnalyticsCsvHandler.PATH, new AnalyticsCsvHandler(search));
    routes.get(ContrastHandler.PATH, new ContrastHandler(search, templates));
    routes.get(AdvancedHandler.PATH, new AdvancedHandler(search, templates));
    routes.get(FacetHandler.PATH, new FacetHandler(search, templates));
    routes.get("/letters/{id}", new LetterHandler(store, search, templates, records));
    routes.get("/letters/{id}/text", new TextHandler(store, templates));
    routes.get(OriginalHandler.PATH, new OriginalHandler(store));
    routes.get(SimilarHandler.PATH, new SimilarHandler(store, search, templates));
    routes.get(CompareHandler.PATH, new CompareHandler(store, search, templates));
    addDesk(routes);
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
    routes.get("/about", about);
    routes.get(HelpHandler.PATH, new HelpHandler(search, templates, background));
    routes.get(StaticHandler.PATH, new StaticHandler());
    routes.get(HEALTH, context -> context.contentType("text/plain").result("ok\n"));
  }

  /** What works with decisions that a reader names; a list too long for an address is a form. */
  private void addDesk(RoutesConfig routes) {
    var basket = new BasketHandler(search, templates, records);
    routes.get(BasketHandler.PATH, basket).post(BasketHandler.PATH, basket);
    for (var format : ExhibitFormat.values()) {
      var export = new BasketExportHandler(search, format, clock);
      var path = BasketExportHandler.path(format);
      routes.get(path, export).post(path, export);
    }
    var lookup = new LookupHandler(search, templates);
    routes.get(LookupHandler.PATH, lookup).post(LookupHandler.PATH, lookup);
    var table = new LookupExportHandler(search, clock);
    routes.get(LookupExportHandler.PATH, table).post(LookupExportHandler.PATH, table);
    var answer = new ApiLookupHandler(search);
    routes.get(ApiLookupHandler.PATH, answer).post(ApiLookupHandler.PATH, answer);
    routes.get(SavedHandler.PATH, new SavedHandler(templates));
  }
}
