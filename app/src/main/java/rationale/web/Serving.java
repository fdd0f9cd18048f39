package rationale.web;

import java.util.Optional;

/**
 * How the application is served.
 *
 * @param limits what the server takes on
 * @param behindProxy whether a proxy says in headers who asks, and under which address; without one
 *     anybody could say so
 * @param uploads who may send letters; empty where nobody may
 */
public record Serving(Limits limits, boolean behindProxy, Optional<Uploads> uploads) {
  /** To whoever connects, on an ordinary machine, to be read only. */
  public static final Serving USUAL = new Serving(Limits.USUAL, false, Optional.empty());

  /** The same under other limits. */
  public Serving under(Limits changed) {
    return new Serving(changed, behindProxy, uploads);
  }
}
