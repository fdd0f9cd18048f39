package rationale.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Flyway's log without its greetings: what it does is news only when it goes wrong. Public because
 * Flyway makes it by name.
 */
public final class QuietLog implements LogCreator {
  @Override
  public Log createLogger(Class<?> type) {
    return new Quiet(LoggerFactory.getLogger(type));
  }

  private record Quiet(Logger logger) implements Log {
    @Override
    public void debug(String message) {
      logger.trace(message);
    }

    @Override
    public void info(String message) {
      logger.trace(message);
    }

    @Override
    public void notice(String message) {
      logger.trace(message);
    }

    @Override
    public void warn(String message) {
      logger.warn(message);
    }

    @Override
    public void error(String message) {
      logger.error(message);
    }

    @Override
    public void error(String message, Exception cause) {
      logger.error(message, cause);
    }
  }
}
