package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.CaseDates;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Reviewer;
import rationale.model.Template;
import rationale.model.Worker;
import rationale.store.BatchResult.Status;

/** Letters without a case number, which are known by the name or the content of their file. */
class SameNamesTest {
  @TempDir private Path folder;
  private DecisionStore store;

  @BeforeEach
  void open() {
    store = DecisionStore.open(folder.resolve("rationale.db"));
  }

  private static NewLetter letter(String id, String in, String request) {
    var item =
        new DisputedItem(
            1, request, Outcome.UPHELD, null, GuidelineBasis.MISSING, GuidelineBasis.MISSING, "");
    var letter =
        new Letter(
            id,
            "scan.pdf",
            Template.PROSE_CREDENTIALS,
            null,
            new CaseDates(null, null, null, null, null),
            null,
            new Reviewer(List.of(), List.of()),
            new Worker(null, null),
            null,
            List.of(item),
            List.of(),
            List.of());
    var bytes = request.getBytes(StandardCharsets.UTF_8);
    var sha256 = "%064x".formatted(request.hashCode() & 0xFFFFFFFFL);
    return new NewLetter(letter, request, List.of(0), bytes, "application/pdf", sha256, in);
  }

  private List<Status> save(NewLetter... letters) {
    return store.saveAll(List.of(letters), List.of()).statuses();
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwoLetters() {
    assertThat(save(letter("scan", "/a", "TENS"), letter("scan", "/b", "MRI")))
        .containsExactly(Status.NEW, Status.NEW);
    assertThat(store.letterCount()).isEqualTo(2);
    assertThat(save(letter("scan", "/b", "MRI"))).containsExactly(Status.UNCHANGED);
    assertThat(save(letter("scan", "/b", "MRI again"))).containsExactly(Status.CHANGED);
    assertThat(save(letter("scan", "/a", "TENS"))).containsExactly(Status.UNCHANGED);
    assertThat(store.letterCount()).isEqualTo(2);
  }

  @Test
  void inTwoImportsAsInOne() {
    save(letter("scan", "/a", "TENS"));
    save(letter("scan", "/b", "MRI"));
    assertThat(store.letterCount()).isEqualTo(2);
    assertThat(store.find("scan").orElseThrow().text()).isEqualTo("TENS");
  }

  @Test
  void aCopyInAnotherFolderIsNoOtherLetter() {
    save(letter("scan", "/a", "TENS"));
    assertThat(save(letter("scan", "/b", "TENS"))).containsExactly(Status.UNCHANGED);
  }

  @Test
  void aChangedFileSupersedesItsLetterThoughItIsNamedByItsContent() {
    save(letter("letter-0123456789ab", "/a", "TENS"));
    assertThat(save(letter("letter-ba9876543210", "/a", "TENS unit")))
        .containsExactly(Status.CHANGED);
    assertThat(store.letterCount()).isEqualTo(1);
    assertThat(save(letter("letter-111111111111", "/b", "MRI"))).containsExactly(Status.NEW);
    assertThat(store.letterCount()).isEqualTo(2);
  }
}
