package rationale.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.store.Redaction;
import rationale.watch.Holding;

/** The web application. */
public final class App {
  private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
  private static final int CARRIERS_FREE = 4;

  /** What pages of other sites may read: not the address that letters are sent to. */
  private static final List<String> OPEN =
      List.of(
          ApiSearchHandler.PATH,
          "/api/v1/letters/*",
          "/api/v1/facets/*",
          ApiSuggestHandler.PATH,
          ApiAnalyticsHandler.PATH,
          ApiContrastHandler.PATH,
          ApiLookupHandler.PATH,
          OpenApiHandler.PATH);

  private App() {}

  /**
   * The application over an open repository, not yet started.
   *
   * @param watch who watches it, and closes what they watch with after it has stopped
   */
  public static Javalin create(
      DecisionStore store,
      DecisionSearch search,
      Templates templates,
      Serving serving,
      Watch watch) {
    leaveCarriersFree(serving.limits());
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
      Caching.addTo(config.routes, store.redaction() == Redaction.LIFTED);
      new JettyLimits(serving, new HouseErrors(templates, watch.metrics())).addTo(config.jetty);
      new Lanes(serving.limits()).addTo(config.routes);
      if (store.redaction() == Redaction.LIFTED && !serving.behindProxy()) {
        config.routes.before(App::checkName);
      }
      var routes = new Routes(store, search, templates);
      routes.addTo(config.routes);
      serving.uploads().ifPresent(uploads -> takeLetters(config.routes, search, uploads));
      config.events.serverStarted(routes::ahead);
      config.events.serverStopping(routes::end);
      new Errors(templates).addTo(config.routes);
    });
  }

  private static Holding holding(DecisionStore store, DecisionSearch search) {
    var seen = search.size();
    return new Holding(
        seen.letters(),
        seen.decisions(),
        store.revision(),
        seen.revision(),
        store.lettersSince(seen.revision()),
        search.written());
  }

  /**
   * Virtual threads are carried by as many threads as there are cores, unless told, and whoever
   * searches gives none back meanwhile: two long searches on two cores, and nobody would answer for
   * the server's health. With more carriers than requests let in at once, one is always free, and
   * the operating system shares the cores. Heeded before the first virtual thread of the process.
   */
  private static void leaveCarriersFree(Limits limits) {
    if (System.getProperty(CARRIERS) == null) {
      System.setProperty(CARRIERS, Integer.toString(limits.atOnce() + CARRIERS_FREE));
    }
  }

  /**
   * Refuses who asks by a name: a page of another site can give this machine's address a name of
   * its own and would then be of one site with the server, free to read what it shows.
   */
  private static void checkName(Context context) {
    var name = context.req().getServerName();
    if (!name.equals("localhost") && !name.matches("[0-9.]+|\\[[0-9a-fA-F:.]+]")) {
      throw Refused.elsewhere();
    }
  }

  private static void takeLetters(RoutesConfig routes, DecisionSearch search, Uploads uploads) {
    routes.before(UploadHandler.PATH, new UploadGuard(uploads.token(), System::nanoTime)::check);
    routes.post(UploadHandler.PATH, new UploadHandler(search, uploads));
  }

  /**
   * Lets pages of other sites read what is public anyhow. Not where unredacted details are shown:
   * any page that their keeper opens could then fetch them from the keeper's own machine.
   */
  private static void allowOtherSites(JavalinConfig config) {
    config.bundledPlugins.enableCors(cors -> {
      for (var path : OPEN) {
        cors.addRule(rule -> {
          rule.path = path;
          rule.anyHost();
          rule.exposeHeader("Link");
        });
      }
    });
  }
}
