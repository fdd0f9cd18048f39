package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;

class PathTest {
  private final Context context =
      new Context(
          Locale.US,
          Map.of(
              "link",
              new Link("Knee", "/search?q=knee"),
              "rate",
              new OverturnRate(300, 1200, 900, 0.2, 0.3, "/search"),
              "links",
              List.of(new Link("Knee", "/search?q=knee")),
              "count",
              new Counts()));

  @Test
  void leadsToTheValueOfARecord() {
    assertThat(at("link.label")).isEqualTo("Knee");
  }

  @Test
  void leadsThroughAMethodOfAListThatNobodySees() {
    assertThat(at("links.isEmpty()")).isEqualTo(false);
    assertThat(at("links.size()")).isEqualTo(1);
  }

  @Test
  void handsValuesAndTextsToAMethod() {
    assertThat(at("count.of(rate.decisions, 'decision')")).isEqualTo("1,200 decisions");
    assertThat(at("count.of(rate.overturned)")).isEqualTo("300");
  }

  @Test
  void leadsToNothingWhereAVariableIsMissing() {
    assertThat(at("research")).isNull();
  }

  @Test
  void leavesToOthersWhatIsNoPath() {
    assertThat(
            List.of(
                "link.label == 'Knee'",
                "not links.isEmpty()",
                "links[0]",
                "true",
                "12",
                "'text'",
                "count.of(rate.decisions + 1)"))
        .allSatisfy(expression -> assertThat(Path.of(expression)).isEmpty());
  }

  @Test
  void leavesToOthersToSayWhatIsNotThere() {
    assertThat(Path.of("link.labels").orElseThrow().in(context)).isNull();
    assertThat(Path.of("research.lines").orElseThrow().in(context)).isNull();
    assertThat(Path.of("count.of(link.labels)").orElseThrow().in(context)).isNull();
  }

  private @Nullable Object at(String expression) {
    var found = Path.of(expression).orElseThrow().in(context);
    return Objects.requireNonNull(found).value();
  }
}
