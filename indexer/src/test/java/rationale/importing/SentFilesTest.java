package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.letter.SourceFile;
import rationale.store.BatchResult.Status;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/** Letters without a case number that somebody sends, one file at a time. */
class SentFilesTest {
  @TempDir private Path folder;

  private Map<String, Status> send(String name, String content) {
    var told = new LinkedHashMap<String, Status>();
    new Importer(Repository.at(folder), TinyLetters::parse, _ -> {})
        .take(new SourceFile(name, content.getBytes(StandardCharsets.UTF_8)), "test", told::put);
    return told;
  }

  private String request(String id) {
    try (var store = DecisionStore.openReadOnly(Repository.at(folder).database())) {
      return store.find(id).orElseThrow().letter().items().getFirst().request();
    }
  }

  @Test
  void theSameUnderAnotherNameIsToldByTheIdItIsKeptUnder() {
    assertThat(send("101.txt", "MRI")).containsExactly(Map.entry("101", Status.NEW));
    assertThat(send("102.txt", "MRI")).containsExactly(Map.entry("101", Status.UNCHANGED));
  }

  @Test
  void twoOfOneNameAreTwoLettersAndEachIsKnownAgain() {
    send("101.txt", "MRI");
    var second = send("101.txt", "TENS unit");
    assertThat(second).containsValue(Status.NEW).doesNotContainKey("101");
    var id = second.keySet().iterator().next();
    assertThat(id).startsWith("101-");
    assertThat(request("101")).isEqualTo("MRI");
    assertThat(request(id)).isEqualTo("TENS unit");
    assertThat(send("101.txt", "TENS unit")).containsExactly(Map.entry(id, Status.UNCHANGED));
    assertThat(send("101.txt", "MRI")).containsExactly(Map.entry("101", Status.UNCHANGED));
  }
}
