package rationale.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What is counted and timed of one server; told in the text that Prometheus reads.
 *
 * <p>Labels take few values: routes as patterns, never addresses, and nothing that was typed.
 */
public final class Metrics implements AutoCloseable {
  // the speeds promised, and some around them
  private static final Duration[] SPEEDS =
      IntStream.of(5, 10, 25, 50, 75, 120, 250, 360, 500, 1_000, 2_500, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** Begins with the numbers of the process itself. */
  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    collections.bindTo(registry);
    for (var why : Rejection.values()) {
      var _ = rejections(why); // a rate needs the zero before the first
    }
  }

  /**
   * One request was answered.
   *
   * @param route the pattern of its address, {@code /letters/{id}}
   * @param bytes of the body sent
   */
  public void answered(String method, String route, int status, Duration took, long bytes) {
    Timer.builder("rationale.http.requests")
        .description("Requests answered")
        .tags("method", method, "route", route, "status", Integer.toString(status))
        .serviceLevelObjectives(SPEEDS)
        .register(registry)
        .record(took);
    DistributionSummary.builder("rationale.http.response.size")
        .description("Bytes of bodies sent")
        .baseUnit("bytes")
        .tags("route", route)
        .register(registry)
        .record((double) bytes);
  }

  /** One request was turned away. */
  public void rejected(Rejection why) {
    rejections(why).increment();
  }

  private Counter rejections(Rejection why) {
    return Counter.builder("rationale.http.rejections")
        .description("Requests turned away")
        .tag("reason", why.label())
        .register(registry);
  }

  /** A fault in the program kept a request from being answered. */
  public void failed(Throwable fault) {
    Counter.builder("rationale.faults")
        .description("Faults in the program, by class")
        .tag("kind", fault.getClass().getSimpleName())
        .register(registry)
        .increment();
  }

  /** A search found {@code hits} decisions. */
  public void searched(Duration took, long hits) {
    Timer.builder("rationale.searches")
        .description("Searches, by how many decisions they found")
        .tag("hits", magnitude(hits))
        .serviceLevelObjectives(SPEEDS)
        .register(registry)
        .record(took);
  }

  /** 0, 1, 10, 100 …: the power of ten that {@code hits} reaches, up to a million. */
  static String magnitude(long hits) {
    long reached = hits > 0 ? 1 : 0;
    while (reached > 0 && reached < 1_000_000 && reached * 10 <= hits) {
      reached *= 10;
    }
    return Long.toString(reached);
  }

  /**
   * This server imported letters.
   *
   * @param stages how long each step took
   */
  public void imported(
      long added,
      long changed,
      long unchanged,
      long unreadable,
      Map<ImportStage, Duration> stages) {
    imports("new", added);
    imports("changed", changed);
    imports("unchanged", unchanged);
    imports("unreadable", unreadable);
    stages.forEach((stage, took) ->
        Timer.builder("rationale.import.stages")
            .description("Imports by this server, by what they spent time on")
            .tag("stage", stage.label())
            .register(registry)
            .record(took));
  }

  private void imports(String result, long letters) {
    Counter.builder("rationale.import.letters")
        .description("Letters that this server read")
        .tag("result", result)
        .register(registry)
        .increment((double) letters);
  }

  /** Tells from now on what {@code holding} holds whenever somebody asks. */
  public void follow(Supplier<Holding> holding) {
    gauge("rationale.letters", "Letters that searches see", holding, Holding::letters);
    gauge("rationale.decisions", "Decisions that searches see", holding, Holding::decisions);
    gauge("rationale.store.revision", "Revision of the store", holding, Holding::storeRevision);
    gauge(
        "rationale.index.revision", "Revision that searches see", holding, Holding::indexRevision);
    gauge("rationale.index.lag", "Revisions that searches are behind", holding, Holding::lag);
    gauge(
        "rationale.index.behind", "Letters that searches do not see yet", holding, Holding::behind);
    TimeGauge.builder(
            "rationale.index.age",
            () -> Duration.between(holding.get().indexed(), Instant.now()).toMillis(),
            TimeUnit.MILLISECONDS)
        .description("Since the state of the index that searches see was written")
        .register(registry);
  }

  /** Tells whether searches follow the index; 0 as long as it cannot be read. */
  public void follow(BooleanSupplier following) {
    Gauge.builder("rationale.index.following", () -> following.getAsBoolean() ? 1 : 0)
        .description("1 where searches follow the index, 0 as long as it cannot be read")
        .register(registry);
  }

  private void gauge(
      String name, String means, Supplier<Holding> holding, ToLongFunction<Holding> number) {
    Gauge.builder(name, () -> (double) number.applyAsLong(holding.get()))
        .description(means)
        .register(registry);
  }

  /** Everything as it is now, in the text format of Prometheus. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
