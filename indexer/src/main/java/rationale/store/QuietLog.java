package rationale.store;

import org.flywaydb.core.api.logging.Log;
import org.slf4j.Logger;

/** Flyway's log without its greetings: what it does is news only when it goes wrong. */
record QuietLog(Logger logger) implements Log {
  @Override
  public void debug(String message) {
    logger.trace(message);
  }

  @Override
  public void info(String message) {
    logger.debug(message);
  }

  @Override
  public void notice(String message) {
    logger.debug(message);
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
