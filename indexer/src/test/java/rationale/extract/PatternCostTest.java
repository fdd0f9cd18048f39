package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.letter.LetterReader;
import rationale.letter.LetterText;
import rationale.letter.Passage;
import rationale.letter.SourceFile;
import rationale.vocabulary.Seeker;

/**
 * No pattern takes more than its share of a text that is four times as long. What is counted is how
 * often a pattern looks at a character, so that no slow machine can make it fail; the texts repeat
 * the pattern's own words and whatever else patterns repeat.
 */
class PatternCostTest {
  private static final int SHORT = 2_500;
  private static final int TIMES = 4;
  private static final List<String> ANYTHING =
      List.of(
          "a", "A", "1", "Aa ", "aa ", "A. ", "1/", "1, ", "(", "a,", "- ", ". ", "1-", "a@", "\n",
          "a\n", "\"a ");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static long looks(Pattern pattern, String text) {
    var counted = new Counted(text);
    var match = pattern.matcher(counted);
    boolean found = true;
    while (found) {
      found = match.find();
    }
    return counted.looks;
  }

  /** Texts that repeat what the pattern itself is made of. */
  private static Set<String> units(String pattern) {
    var units = new LinkedHashSet<>(ANYTHING);
    var words = new ArrayList<String>();
    WORD.matcher(pattern.replaceAll("\\\\p\\{\\w+}|\\\\.", " "))
        .results()
        .limit(20)
        .forEach(word -> words.add(word.group()));
    words.forEach(word -> units.add(word + " "));
    units.add(String.join(" ", words) + " ");
    units.add(String.join(", ", words) + ". ");
    return units;
  }

  private static final Map<String, String> READ = new HashMap<>();

  /** The text as patterns of this package see it: cleaned and unwrapped. */
  private static String read(String text) {
    return READ.computeIfAbsent(text, PatternCostTest::readAnew);
  }

  private static String readAnew(String text) {
    return LetterReader.ofText().read(new SourceFile("a.txt", text.getBytes(UTF_8)))
            instanceof LetterText letter
        ? Passage.of(letter.text()).text()
        : "";
  }

  /** Which repeated texts make a pattern cost more than its share, or exhaust the stack. */
  private static List<String> costly(Pattern pattern, boolean raw) {
    var costly = new ArrayList<String>();
    for (var unit : units(pattern.pattern())) {
      var text = unit.repeat(SHORT / unit.length() + 1).substring(0, SHORT);
      var few = raw ? text : read(text);
      var many = raw ? text.repeat(TIMES) : read(text.repeat(TIMES));
      try {
        if (looks(pattern, many) > 2L * TIMES * (looks(pattern, few) + SHORT)) {
          costly.add(unit);
        }
      } catch (StackOverflowError e) {
        costly.add(unit + " (stack)");
      }
    }
    return costly;
  }

  @ParameterizedTest
  @ValueSource(strings = {"headings", "labels", "ur-actions", "unredacted", "guidelines"})
  void thoseOfTheVocabulary(String file) throws IOException {
    try (var in = LetterParser.class.getResourceAsStream("/vocabulary/" + file + ".tsv")) {
      var rows =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      int column = rows.getFirst().indexOf("pattern");
      for (var row : rows.subList(1, rows.size())) {
        var pattern =
            row.get(column)
                .replace("<NAME>", PersonNames.PATTERN)
                .replace("<DATE>", Dates.PATTERN)
                .replace("DATE", Dates.PATTERN);
        assertThat(costly(Pattern.compile(pattern), false)).as(pattern).isEmpty();
      }
    }
  }

  @Test
  void thoseOfTheCode() throws ReflectiveOperationException {
    var patterns = constants("rationale.extract", "rationale.letter");
    assertThat(patterns).hasSizeGreaterThan(50);
    var costly = new LinkedHashMap<String, List<String>>();
    patterns.forEach((where, pattern) ->
        costly.put(where, costly(pattern, where.startsWith("rationale.letter"))));
    costly.values().removeIf(List::isEmpty);
    assertThat(costly).isEmpty();
  }

  /** The patterns that classes hold as constants, by class and name. */
  private static Map<String, Pattern> constants(String... packages)
      throws ReflectiveOperationException {
    var patterns = new LinkedHashMap<String, Pattern>();
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages);
    for (var each : classes) {
      for (var field : Class.forName(each.getName()).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          var where = each.getName() + "." + field.getName();
          switch (field.get(null)) {
            case Pattern pattern -> patterns.put(where, pattern);
            case Seeker seeker -> patterns.put(where, pattern(seeker));
            case null, default -> {}
          }
        }
      }
    }
    return patterns;
  }

  private static Pattern pattern(Seeker seeker) throws ReflectiveOperationException {
    Field field = Seeker.class.getDeclaredField("pattern");
    field.setAccessible(true);
    return (Pattern) field.get(seeker);
  }
}
