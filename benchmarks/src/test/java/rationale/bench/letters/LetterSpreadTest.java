package rationale.bench.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** Generated letters in numbers, against those measured on real ones. */
class LetterSpreadTest {
  private static final List<GeneratedLetter> LETTERS = letters(600);
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private static List<GeneratedLetter> letters(int count) {
    var generator = new LetterGenerator(3);
    return IntStream.range(0, count).mapToObj(generator::letter).toList();
  }

  private static double quantile(int level, ToDoubleFunction<GeneratedLetter> measure) {
    var values = LETTERS.stream().mapToDouble(measure).sorted().toArray();
    return values[(values.length - 1) * level / 100];
  }

  private static double deflated(GeneratedLetter letter) {
    var text = letter.textFile();
    var deflater = new Deflater(6);
    deflater.setInput(text);
    deflater.finish();
    double size = deflater.deflate(new byte[text.length + 64]);
    deflater.end();
    return 100 * text.length / size;
  }

  @Test
  void lettersAreAsLongAsRealOnes() {
    var real = Spread.of("letter");
    for (int level : new int[] {10, 25, 50, 75, 90}) {
      assertThat(quantile(level, letter -> letter.text().length()) / real.at(level))
          .as("length below which %d of a hundred lie, as a share of the real one", level)
          .isEqualTo(1, within(0.15));
    }
  }

  @Test
  void eachLetterDeflatesAsWellAsARealOne() {
    var real = Spread.of("deflate");
    for (int level : new int[] {10, 25, 50, 75, 90}) {
      assertThat(quantile(level, LetterSpreadTest::deflated) / real.at(level))
          .as("deflation below which %d of a hundred lie, as a share of the real one", level)
          .isEqualTo(1, within(0.12));
    }
  }

  @Test
  void itemsAreAsManyAsInRealLetters() {
    double alone = LETTERS.stream().filter(letter -> letter.truth().items().size() == 1).count();
    double items = LETTERS.stream().mapToInt(letter -> letter.truth().items().size()).sum();
    // 69 of 114 real letters decide one item, all together 254
    assertThat(alone / LETTERS.size()).isEqualTo(69 / 114.0, within(0.08));
    assertThat(items / LETTERS.size()).isEqualTo(254 / 114.0, within(0.35));
  }

  @Test
  void distinctWordsGrowAsInRealLetters() {
    var words = new HashSet<String>();
    int running = 0;
    for (var letter : LETTERS) {
      var found = WORD.matcher(letter.text().toLowerCase(Locale.ROOT));
      while (found.find()) {
        words.add(found.group());
        running++;
      }
      if (running > 105_000) {
        break;
      }
    }
    // the real letters: 3,933 different words among 105,606
    assertThat(words.size()).isBetween(3_000, 4_900);
  }
}
