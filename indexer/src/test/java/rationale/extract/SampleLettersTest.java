package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Template;

/**
 * Every sample letter reads as the JSON beside it says. {@code -Dtest.args=-Dfix=true} writes that
 * JSON anew, for a person to compare with the letter.
 */
class SampleLettersTest {
  static Stream<Path> letters() throws IOException {
    return SampleLetters.all().stream();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void readsAsItsJsonSays(Path file) throws IOException {
    var name = file.getFileName().toString();
    var stem = name.substring(0, name.lastIndexOf('.'));
    var letters = SampleLetters.parseAll(file);
    for (int i = 0; i < letters.size(); i++) {
      var number = letters.size() == 1 ? "" : "-" + (i + 1);
      var expected = file.resolveSibling(stem + number + ".json");
      var json = LetterJson.pretty(letters.get(i).letter());
      if (Boolean.getBoolean("fix")) {
        Files.writeString(expected, json);
      }
      assertThat(json).isEqualTo(Files.readString(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void everySpanLiesInsideItsText(Path file) {
    var parsed = SampleLetters.parse(file);
    assertThat(parsed.letter().evidence())
        .isNotEmpty()
        .allMatch(one -> one.span().end() <= parsed.text().text().length());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void requestAndRationaleStandWhereTheirEvidenceSays(Path file) {
    var parsed = SampleLetters.parse(file);
    for (var item : parsed.letter().items()) {
      assertThat(quote(parsed, Field.REQUEST, item.number())).isEqualTo(flat(item.request()));
      assertThat(quote(parsed, Field.RATIONALE, item.number())).isEqualTo(flat(item.rationale()));
    }
  }

  @Test
  void coverEveryTemplate() throws IOException {
    var seen = EnumSet.noneOf(Template.class);
    for (var file : SampleLetters.all()) {
      seen.add(SampleLetters.parse(file).letter().template());
    }
    assertThat(seen).containsExactlyInAnyOrder(Template.values());
  }

  private static String quote(Parsed parsed, Field field, int item) {
    return parsed.letter().evidence().stream()
        .filter(one -> one.field() == field && one.item() == item)
        .map(Evidence::span)
        .map(span -> flat(span.of(parsed.text().text())))
        .findFirst()
        .orElse("");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
