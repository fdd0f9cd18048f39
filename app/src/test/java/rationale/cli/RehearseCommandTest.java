package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;

class RehearseCommandTest {
  @Test
  void asksForEachKindOfPageAndEnds() {
    var err = new StringWriter();
    int exitCode =
        Main.commandLine()
            .setErr(new PrintWriter(err))
            .execute("rehearse", TestRepository.SAMPLES.toString());
    assertThat(exitCode).as(err.toString()).isZero();
  }

  @Test
  void failsWhereAPageDoes() {
    var err = new StringWriter();
    int exitCode =
        Main.commandLine()
            .setErr(new PrintWriter(err))
            .execute("rehearse", TestRepository.SAMPLES.resolve("CM17-0900007.pdf").toString());
    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString()).contains("/letters/CM19-0900028?from=q%3Dpain answers 404");
  }

  @Test
  void isNotOfferedToAnybody() {
    assertThat(Main.commandLine().getUsageMessage()).contains("serve").doesNotContain("rehearse");
  }
}
