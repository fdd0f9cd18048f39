package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import rationale.TestRepository;

/** How a line of the log looks, also where it holds what somebody sent. */
class LogOptionsTest {
  private static final String HOSTILE = "a\r\n12:00:00 ERROR fake\u001b[31m\u202e\u2028b";

  private final Logger logger = (Logger) LoggerFactory.getLogger("rationale.test");

  private LoggingEvent event() {
    var fault = new IllegalStateException("was \u001b[2J" + HOSTILE);
    var event = new LoggingEvent("", logger, Level.INFO, "said {}", fault, new Object[] {HOSTILE});
    event.setKeyValuePairs(List.of(new KeyValuePair("asked", HOSTILE)));
    return event;
  }

  @Test
  void textKeepsWhatWasSentOnOneLineAndFromTheTerminal() {
    var root = logger.getLoggerContext().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    assertThat(root.getAppender("stderr")).isInstanceOf(OutputStreamAppender.class);
    var stderr = (OutputStreamAppender<ILoggingEvent>) root.getAppender("stderr");
    var text = written(stderr.getEncoder(), event());
    assertThat(text.lines().findFirst().orElseThrow())
        .contains("INFO  test: said a", "fake", "b asked=a");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("12:00:00 ERROR"));
    assertThat(text)
        .doesNotContain("\u001b", "\u202e", "\u2028")
        .contains("\n  \tat rationale.cli");
    assertThat(written(stderr.getEncoder(), plain())).hasLineCount(1).endsWith("plain \n");
  }

  @Test
  void jsonIsOneObjectALine() {
    var encoder = LogOptions.json();
    encoder.start();
    var text = written(encoder, event());
    assertThat(text.strip().lines()).hasSize(1);
    var json = TestRepository.json(text);
    assertThat(json.get("formattedMessage").asString()).isEqualTo("said " + HOSTILE);
    assertThat(json.get("kvpList").get(0).get("asked").asString()).isEqualTo(HOSTILE);
    assertThat(json.get("throwable").get("className").asString()).contains("IllegalState");
  }

  private LoggingEvent plain() {
    return new LoggingEvent("", logger, Level.INFO, "plain", null, new Object[0]);
  }

  private static String written(Encoder<ILoggingEvent> encoder, LoggingEvent event) {
    return new String(encoder.encode(event), StandardCharsets.UTF_8);
  }
}
