package rationale.bench.load;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.javalin.Javalin;
import org.slf4j.LoggerFactory;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.watch.Metrics;
import rationale.web.App;
import rationale.web.Serving;
import rationale.web.Watch;

/** The server in the process that measures, so that nothing else differs from plain Lucene. */
public final class OwnServer implements AutoCloseable {
  private final Metrics metrics = new Metrics();
  private final Javalin app;

  /** Starts on a free port of this machine; a line of each answer would hide the figures. */
  public OwnServer(DecisionStore store, DecisionSearch search) {
    ((Logger) LoggerFactory.getLogger("rationale")).setLevel(Level.WARN);
    var watch = new Watch(metrics, false);
    app = App.create(store, search, new Templates(), Serving.USUAL, watch).start("127.0.0.1", 0);
  }

  public int port() {
    return app.port();
  }

  @Override
  public void close() {
    app.stop();
    metrics.close();
  }
}
