package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seeker finds what its pattern finds, everywhere. */
class SeekerTest {
  private static List<String> places(Stream<MatchResult> matches) {
    return matches.map(match -> match.start() + ":" + match.group()).toList();
  }

  private static void assertFindsTheSame(String pattern, String text) {
    var plain = Pattern.compile(pattern);
    assertThat(places(Seeker.of(plain).all(text).stream()))
        .as(pattern)
        .isEqualTo(places(plain.matcher(text).results()));
  }

  private static List<String> sampleTexts() throws IOException {
    try (var files = Files.list(Path.of("../data/letters"))) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
        texts.add(Files.readString(file, StandardCharsets.ISO_8859_1).replace('\n', ' '));
      }
      return texts;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"headings", "labels", "ur-actions"})
  void inSampleLettersByEveryPatternOfTheVocabulary(String file) throws IOException {
    var texts = sampleTexts();
    assertThat(texts).isNotEmpty();
    for (var row : Table.read(file).rows()) {
      texts.forEach(text -> assertFindsTheSame(row.get("pattern"), text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bMr",
        "(?i)dr\\b",
        "(?<![\\w-])\\d{3}-\\d{2}",
        "(?<!CLINICAL )CASE",
        "[^\\n](\\n++)(?=[^\\n])",
        "(?m)^ | $",
        "\\s(?:is|are)\\b",
        "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?",
        "\\BA|\\b ",
        "[\\x80-\\x9F]+",
        ".",
        "aa?"
      })
  void whateverAMatchMayBeginWith(String pattern) {
    var lines = List.of("Mr. Dr DR. drama x-123-45 123-45", "", "", "is CASE CLINICAL CASE ");
    var text = String.join("\n", lines) + "\nA \u00C9mile \u00E9 is aaa\u0085 are";
    assertFindsTheSame(pattern, text);
  }

  @Test
  void atTheVeryEndOfTheText() {
    assertThat(Seeker.of("x\\z|ab").all("x ab x")).hasSize(2);
    assertThat(Seeker.of("Upheld").isIn("Uphel")).isFalse();
    assertThat(Seeker.of("Upheld").find("is Upheld")).isPresent();
  }

  @Test
  void replacesEachMatchAndNothingElse() {
    assertThat(Seeker.of("\\d+").replace("a12b3c", match -> "<" + match.group() + ">$1"))
        .isEqualTo("a<12>$1b<3>$1c");
    assertThat(Seeker.of("\\d").replace("abc", _ -> "-")).isEqualTo("abc");
  }

  @Test
  void refusesWhatItsBeginningDoesNotTell() {
    assertThatThrownBy(() -> Seeker.of("(?<=a)b")).hasMessageContaining("looks behind");
    assertThatThrownBy(() -> Seeker.of("b*")).hasMessageContaining("nothing at all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"headings", "labels", "guidelines"})
  void manyTogetherFindWhatEachFinds(String file) throws IOException {
    var rows = Table.read(file).rows().stream().map(row -> row.get("pattern")).toList();
    var patterns = rows.stream().map(Pattern::compile).toList();
    var together = Seekers.of(patterns);
    for (var text : sampleTexts()) {
      var found = together.in(text);
      for (int i = 0; i < patterns.size(); i++) {
        assertThat(places(found.get(i).stream()))
            .as(rows.get(i))
            .isEqualTo(places(patterns.get(i).matcher(text).results()));
      }
    }
  }

  @Test
  void looksOnlyForThoseThatAreWanted() {
    var two = Seekers.of(List.of(Pattern.compile("a+"), Pattern.compile("(?i)B")));
    assertThat(places(two.in("aab aB").get(0).stream())).containsExactly("0:aa", "4:a");
    assertThat(two.in("aab aB", 2).get(0)).isEmpty();
    assertThat(places(two.in("aab aB", 2).get(1).stream())).containsExactly("2:b", "5:B");
  }

  @Test
  void alternativesAreOnePatternWhoseFirstThatFitsMatches() {
    var either = Pattern.compile("(?:dra)|(?:Dr\\b)|(?:dr\\w+)");
    var parts = Stream.of("dra", "Dr\\b", "dr\\w+").map(Pattern::compile).toList();
    var sought = Seekers.ofAlternatives(List.of(new Seekers.Alternatives(parts, either)));
    assertThat(places(sought.in("Dr. drama dry Drab").getFirst().stream()))
        .containsExactly("0:Dr", "4:dra", "10:dry");
  }

  @Test
  void knowsWhichStandAnywhere() {
    var three = Seekers.of(Stream.of("a@b", "x+", "(?i)C").map(Pattern::compile).toList());
    assertThat(three.standIn("c a@ xx C")).isEqualTo(0b110);
    assertThat(three.standIn("")).isZero();
  }

  @Test
  void standsWhereAMatchBegins() {
    assertThat(Seeker.of("Up\\w+").standsAt("is Upheld", 3)).isTrue();
    assertThat(Seeker.of("Up\\w+").standsAt("is Upheld", 4)).isFalse();
    assertThat(Seeker.of("Up\\w+").standsAt("is", 2)).isFalse();
  }
}
