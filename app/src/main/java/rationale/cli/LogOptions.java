package rationale.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How and what the log tells; it goes to standard error. */
final class LogOptions {
  @Option(
      names = "--log",
      scope = ScopeType.INHERIT,
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text for people, or json: one object a line")
  private Form form = Form.text;

  @Option(
      names = "--log-level",
      scope = ScopeType.INHERIT,
      paramLabel = "LEVEL",
      defaultValue = "info",
      description = "the least that is told: error, warn, info or debug")
  private Least least = Least.info;

  /** The forms of the log. */
  private enum Form {
    text,
    json
  }

  /** What is told at least. */
  private enum Least {
    error,
    warn,
    info,
    debug
  }

  /** Makes the log of this process as the options say. */
  void apply() {
    var ours = (Logger) LoggerFactory.getLogger("rationale");
    ours.setLevel(Level.toLevel(least.name()));
    var root = ours.getLoggerContext().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    if (form == Form.json
        && root.getAppender("stderr") instanceof OutputStreamAppender<ILoggingEvent> stderr) {
      var encoder = json();
      encoder.setContext(ours.getLoggerContext());
      encoder.start();
      stderr.setEncoder(encoder);
    }
  }

  /** One object a line: when, how grave, who, what, and its named values. */
  static JsonEncoder json() {
    var encoder = new JsonEncoder();
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithThreadName(false);
    encoder.setWithContext(false);
    encoder.setWithMDC(false);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithFormattedMessage(true);
    return encoder;
  }
}
