package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Letter;
import rationale.model.Span;
import rationale.model.Warning;
import rationale.store.BatchResult.Status;

/** What a store shows of a letter in which something was left that should be redacted. */
class RedactionTest {
  private static final String TEXT = "Seen by Dr. Halvorsen.";
  private static final String ID = "CM19-0000001";
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;
  private NewLetter flagged = SampleLetters.file(SampleLetters.bare("x"), "x");

  @BeforeEach
  void save() {
    flagged = file(flagged(SampleLetters.full(ID)), TEXT, "both");
    try (var store = DecisionStore.open(database())) {
      var beside = file(SampleLetters.full("CM19-0000002"), "It is clean.", "both");
      var clean = file(SampleLetters.full("CM19-0000003"), "It is clean.", "clean");
      store.saveAll(List.of(flagged, beside, clean), List.of());
    }
  }

  private Path database() {
    return folder.resolve("rationale.db");
  }

  private static Letter flagged(Letter letter) {
    var item = SampleLetters.letter(ID, "Halvorsen.txt", letter.caseNumber(), TEXT).items();
    return new Letter(
        letter.id(),
        "Halvorsen.txt",
        letter.template(),
        letter.caseNumber(),
        letter.dates(),
        letter.priority(),
        letter.reviewer(),
        letter.worker(),
        "Dr. Halvorsen saw her.",
        letter.details(),
        item,
        List.of(new Evidence(Field.UNREDACTED, 0, new Span(12, 21))),
        List.of(new Warning(Warning.Code.UNREDACTED, "name (1 place)")));
  }

  private static NewLetter file(Letter letter, String text, String content) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    var sha256 = SampleLetters.sha256(bytes);
    return new NewLetter(letter, text, List.of(0), bytes, "text/plain", sha256);
  }

  @Test
  void masksWhateverItHandsOut() {
    try (var store = DecisionStore.openReadOnly(database())) {
      assertMasked(store);
    }
    try (var store = DecisionStore.open(database())) {
      assertMasked(store);
    }
  }

  private static void assertMasked(DecisionStore store) {
    var stored = new ArrayList<>(store.versions(ID));
    stored.add(store.find(ID).orElseThrow());
    store.forEachLetterSince(0, 1, stored::addAll);
    stored.removeIf(each -> !each.letter().id().equals(ID));
    assertThat(stored).hasSize(3);
    assertThat(stored.toString()).doesNotContain("Halvorsen").contains("█████████");
    assertThat(stored.getFirst().text()).isEqualTo("Seen by Dr. █████████.");
    assertThat(stored.getFirst().originalName()).isEqualTo("█████████.txt");
    assertThat(store.flagged()).containsExactly(new FlaggedLetter(ID, "name (1 place)", List.of()));
  }

  @Test
  void withholdsTheFileAlsoFromTheLetterBesideIt() {
    try (var store = DecisionStore.openReadOnly(database())) {
      assertThat(store.original(ID)).isEmpty();
      assertThat(store.withholdsOriginal("CM19-0000002")).isTrue();
      assertThat(store.original("CM19-0000002")).isEmpty();
      assertThat(store.withholdsOriginal("CM19-0000003")).isFalse();
      assertThat(store.original("CM19-0000003")).isPresent();
    }
  }

  @Test
  void showsBothToWhoAsksForThem() {
    try (var store = DecisionStore.openReadOnly(database(), Redaction.LIFTED)) {
      assertThat(store.find(ID).orElseThrow().letter()).isEqualTo(flagged.letter());
      assertThat(store.find(ID).orElseThrow().text()).isEqualTo(TEXT);
      assertThat(store.original(ID)).isPresent();
      assertThat(store.flagged())
          .containsExactly(new FlaggedLetter(ID, "name (1 place)", List.of("Halvorsen")));
    }
  }

  @Test
  void masksTheNamesOfUnreadableFilesThatTheRuleFits() {
    var named = new UnreadableFile("Halvorsen.pdf", "0".repeat(64), "Halvorsen.pdf is empty.", NOW);
    var plain = new UnreadableFile("scan.pdf", "1".repeat(64), "It is empty.", NOW);
    try (var store = DecisionStore.open(database())) {
      store.saveAll(List.of(), List.of(named, plain));
    }
    try (var store = DecisionStore.openReadOnly(database())) {
      assertThat(store.unreadable(name -> name.startsWith("Hal")))
          .containsExactly(
              new UnreadableFile("█████████.pdf", "0".repeat(64), "█████████.pdf is empty.", NOW),
              plain);
    }
    try (var store = DecisionStore.openReadOnly(database(), Redaction.LIFTED)) {
      assertThat(store.unreadable(name -> true)).containsExactly(named, plain);
    }
  }

  @Test
  void keepsTheLetterAsItIsSoThatReadingItAgainChangesNothing() {
    try (var store = DecisionStore.open(database())) {
      assertThat(store.saveAll(List.of(flagged), List.of()).statuses())
          .containsExactly(Status.UNCHANGED);
    }
  }

  @Test
  void countsItAsAWarningAndNotAsAField() {
    try (var store = DecisionStore.openReadOnly(database())) {
      assertThat(store.coverage().fields()).doesNotContainKey(Field.UNREDACTED);
      assertThat(store.coverage().warnings()).containsEntry(Warning.Code.UNREDACTED, 1L);
    }
  }
}
