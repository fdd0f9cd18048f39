package rationale.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.search.Deadline;

/**
 * Lets so many requests of each kind in at once, and some wait; turns the others away, so that
 * those let in are answered in time and memory is bounded by their number.
 */
final class Lanes {
  private static final String STAY = "lane";

  private final Limits limits;
  private final Map<Lane, Places> places = new EnumMap<>(Lane.class);

  Lanes(Limits limits) {
    this.limits = limits;
    for (var lane : Lane.values()) {
      places.put(lane, new Places(limits.bound(lane)));
    }
  }

  /** A request that was let in. */
  private record Stay(Places places, Optional<Deadline> deadline) {
    void end() {
      deadline.ifPresent(Deadline::close);
      places.leave();
    }
  }

  void addTo(RoutesConfig routes) {
    routes.before(Lanes::checkParameters);
    routes.beforeMatched(this::enter);
    routes.after(Lanes::leave);
  }

  private static void checkParameters(Context context) {
    var query = context.queryString();
    if (query != null && query.chars().filter(c -> c == '&').count() >= Limits.PARAMETERS) {
      throw new NotUnderstood(
          "The address has more than %,d parameters.".formatted(Limits.PARAMETERS),
          "Ask for less: fewer filters. A long list of case numbers is sent as a form.");
    }
  }

  private void enter(Context context) {
    var route = context.endpoints().matchedHttpEndpoint();
    if (route == null) {
      return;
    }
    Lane.of(route.method, route.path).ifPresent(lane -> context.attribute(STAY, enter(lane)));
  }

  private Stay enter(Lane lane) {
    var free = places.get(lane);
    var bound = limits.bound(lane);
    if (free == null || !free.enter()) {
      throw new Busy(lane, bound.patience().plusSeconds(1));
    }
    return new Stay(
        free,
        bound.time().equals(Duration.ZERO)
            ? Optional.empty()
            : Optional.of(Deadline.in(bound.time())));
  }

  private static void leave(Context context) {
    @Nullable Stay stay = context.attribute(STAY);
    if (stay != null) {
      stay.end();
    }
  }
}
