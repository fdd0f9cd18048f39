package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rationale.letter.LetterReader;
import rationale.letter.LetterText;
import rationale.letter.SourceFile;

/** What holds of any letter, however it was damaged. */
class MutatedLettersProperties {
  private static final LetterParser PARSER = new LetterParser();
  private static final List<String> TEXTS = texts();
  private static final String STRANGE = "\u0000\t\f\n:.()%&\u00C2\u00A7\u2019\uFB01\uFEFF7aZ\uD83D";

  private static List<String> texts() {
    try {
      return SampleLetters.all().stream()
          .map(file -> SampleLetters.parse(file).text().text())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Provide
  Arbitrary<String> letters() {
    var mutations = Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(Arbitraries.of(TEXTS), mutations, Arbitraries.longs())
        .as((text, kinds, seed) -> {
          var random = new Random(seed);
          var mutated = text;
          for (int kind : kinds) {
            mutated = mutated.isEmpty() ? mutated : mutate(mutated, kind, random);
          }
          return mutated;
        });
  }

  private static String mutate(String text, int kind, Random random) {
    int at = random.nextInt(text.length());
    return switch (kind) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> withLines(text, random);
      case 3 -> withCharacters(text, random);
      case 4 -> {
        var other = TEXTS.get(random.nextInt(TEXTS.size()));
        yield text.substring(0, at) + other.substring(random.nextInt(other.length()));
      }
      default -> text.substring(0, at) + text;
    };
  }

  private static String withLines(String text, Random random) {
    var lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < 10; i++) {
      int line = random.nextInt(lines.size());
      switch (random.nextInt(3)) {
        case 0 -> lines.set(line, "");
        case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
        default -> Collections.swap(lines, line, random.nextInt(lines.size()));
      }
    }
    return String.join("\n", lines);
  }

  private static String withCharacters(String text, Random random) {
    var characters = new StringBuilder(text);
    for (int i = 0; i < 20; i++) {
      characters.setCharAt(
          random.nextInt(text.length()), STRANGE.charAt(random.nextInt(STRANGE.length())));
    }
    return characters.toString();
  }

  @Property(tries = 500)
  void readsWithoutFailingAndEverySpanLiesInItsText(@ForAll("letters") String text) {
    LetterInvariants.assertHold(PARSER.parse(new SourceFile("mutated.txt", text.getBytes(UTF_8))));
  }

  @Property(tries = 300)
  void cleaningTwiceEqualsOnce(@ForAll("letters") String text) {
    for (var result : PARSER.parse(new SourceFile("mutated.txt", text.getBytes(UTF_8)))) {
      if (result instanceof Parsed(_, var clean)) {
        var again =
            LetterReader.ofText().read(new SourceFile("clean.txt", clean.text().getBytes(UTF_8)));
        assertThat(again)
            .isInstanceOfSatisfying(
                LetterText.class, second -> assertThat(second.text()).isEqualTo(clean.text()));
      }
    }
  }
}
