package rationale.web;

import io.javalin.Javalin;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;

/** The web application. */
public final class App {
  private App() {}

  /** The application over an open repository, not yet started. */
  public static Javalin create(DecisionStore store, DecisionSearch search, Templates templates) {
    return Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.startupWatcherEnabled = false;
      config.concurrency.useVirtualThreads = true;
      config.http.prefer405over404 = true;
      new Routes(store, search, templates).addTo(config.routes);
      new Errors(templates).addTo(config.routes);
    });
  }
}
