package rationale.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.Redaction;
import rationale.watch.Holding;

/** The web application. */
public final class App {
  private App() {}

  /**
   * The application over an open repository, not yet started.
   *
   * @param watch who watches it, and closes what they watch with after it has stopped
   */
  public static Javalin create(
      DecisionStore store, DecisionSearch search, Templates templates, Watch watch) {
    watch
        .metrics()
        .follow(
            new PerState<>(
                    () -> List.of(store.revision(), search.state()), () -> holding(store, search))
                ::get);
    return Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.startupWatcherEnabled = false;
      config.concurrency.useVirtualThreads = true;
      config.http.prefer405over404 = true;
      if (store.redaction() == Redaction.KEPT) {
        allowOtherSites(config);
      }
      new Watching(watch).addTo(config);
      var routes = new Routes(store, search, templates);
      routes.addTo(config.routes);
      config.events.serverStarted(routes::ahead);
      config.events.serverStopping(routes::end);
      new Errors(templates).addTo(config.routes);
    });
  }

  private static Holding holding(DecisionStore store, DecisionSearch search) {
    return new Holding(
        store.letterCount(),
        search.count(SearchRequest.ALL),
        store.revision(),
        search.storeRevision());
  }

  /**
   * Lets pages of other sites read what is public anyhow. Not where unredacted details are shown:
   * any page that their keeper opens could then fetch them from the keeper's own machine.
   */
  private static void allowOtherSites(JavalinConfig config) {
    config.bundledPlugins.enableCors(cors -> {
      for (var path : List.of("/api/*", OpenApiHandler.PATH)) {
        cors.addRule(rule -> {
          rule.path = path;
          rule.anyHost();
          rule.exposeHeader("Link");
        });
      }
    });
  }
}
