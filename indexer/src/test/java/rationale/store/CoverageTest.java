package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.store.SampleLetters.bare;
import static rationale.store.SampleLetters.file;
import static rationale.store.SampleLetters.full;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.Field;
import rationale.model.Outcome;
import rationale.model.Template;
import rationale.model.Warning;
import rationale.store.Coverage.Stated;

class CoverageTest {
  @TempDir Path folder;

  @Test
  void countsWhatTheCurrentLettersState() {
    try (var store = DecisionStore.open(folder.resolve("rationale.db"))) {
      var superseded = file(full("CM19-0000001"), "older");
      var current = file(full("CM19-0000001"), "newer");
      store.saveAll(List.of(superseded, current, file(bare("old"), "bare")), List.of());

      var coverage = store.coverage();

      assertThat(coverage.letters()).isEqualTo(2);
      assertThat(coverage.items()).isEqualTo(3);
      assertThat(coverage.templates())
          .hasSize(Template.values().length)
          .containsEntry(Template.LISTED_CREDENTIALS, 1L)
          .containsEntry(Template.PROFESSIONAL_REVIEW, 1L)
          .containsEntry(Template.DECISION_SENTENCES, 0L);
      assertThat(coverage.decisionYears()).hasSize(1).containsEntry(2019, 1L);
      assertThat(coverage.fields())
          .hasSize(Field.values().length - 1) // all but what should be redacted
          .containsEntry(Field.CASE_NUMBER, new Stated(1, 2))
          .containsEntry(Field.RATIONALE, new Stated(2, 3))
          .containsEntry(Field.AGE, new Stated(0, 2));
      assertThat(coverage.outcomes())
          .hasSize(2)
          .containsEntry(Outcome.UPHELD, 2L)
          .containsEntry(Outcome.OVERTURNED, 1L);
      assertThat(coverage.notClassified()).isEqualTo(2);
      assertThat(coverage.warnings())
          .containsEntry(Warning.Code.CUT_OFF, 1L)
          .containsEntry(Warning.Code.NOT_CLASSIFIED, 0L);
      assertThat(coverage.warned()).isEqualTo(1);
      assertThat(coverage.changed()).isNotNull();
      assertThat(coverage.firstDecision()).isEqualTo(LocalDate.of(2019, 8, 2));
      assertThat(coverage.lastDecision()).isEqualTo(LocalDate.of(2019, 8, 2));
    }
  }

  @Test
  void countsNothingInAnEmptyStore() {
    try (var store = DecisionStore.open(folder.resolve("rationale.db"))) {
      var coverage = store.coverage();

      assertThat(coverage.letters()).isZero();
      assertThat(coverage.firstDecision()).isNull();
      assertThat(coverage.changed()).isNull();
      assertThat(coverage.fields()).containsEntry(Field.RATIONALE, new Stated(0, 0));
    }
  }
}
