package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rationale.letter.SourceFile;

/** A letter reads the same however its lines, its spaces and its characters are laid out. */
class LayoutsTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Here a page would end where nothing tells it from the end of a paragraph. */
  private static final Set<String> PARTED = Set.of("CM15-0900111", "CM15-0900125");

  enum Layout {
    NO_EMPTY_LINES(text -> lines(text).filter(line -> !line.isBlank()).collect(joining("\n"))),
    AN_EMPTY_LINE_AFTER_EACH(text -> lines(text).map(line -> line + "\n").collect(joining("\n"))),
    ONE_EMPTY_LINE_EVERYWHERE(
        text -> lines(text).filter(line -> !line.isBlank()).collect(joining("\n\n"))),
    ALL_IN_ONE_LINE(text -> text.replaceAll("\\s+", " ")),
    LINES_OF_60(text -> wrapped(text, 60)),
    LINES_OF_120(text -> wrapped(text, 120)),
    INDENTED(text -> lines(text).map(line -> "\t   " + line).collect(joining("\n"))),
    PAGES_THAT_END_ANYWHERE(Layout::paged),
    HEADS_AND_FEET_ON_EACH_PAGE(Layout::furnished),
    LINE_ENDS_OF_WINDOWS(text -> text.replace("\n", "\r\n")),
    LIGATURES(text -> text.replace("ffi", "\uFB03").replace("fi", "\uFB01").replace("'", "\u2019")),
    READ_IN_THE_WRONG_CHARSET(text -> new String(text.getBytes(UTF_8), WINDOWS_1252)),
    ENCODED_AS_UTF_16("\uFEFF"::concat, UTF_16LE),
    ENCODED_AS_UTF_16_THE_OTHER_WAY("\uFEFF"::concat, UTF_16BE),
    ENCODED_AS_UTF_16_WITHOUT_MARK(UnaryOperator.identity(), UTF_16LE),
    ENCODED_AS_WINDOWS_1252(UnaryOperator.identity(), WINDOWS_1252);

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final UnaryOperator<String> change;

    private final Charset charset;

    Layout(UnaryOperator<String> change) {
      this(change, UTF_8);
    }

    Layout(UnaryOperator<String> change, Charset charset) {
      this.change = change;
      this.charset = charset;
    }

    byte[] of(String text) {
      return change.apply(text).getBytes(charset);
    }

    private static Stream<String> lines(String text) {
      return text.lines();
    }

    private static String wrapped(String text, int width) {
      return Stream.of(text.split("\n\n", -1))
          .map(each -> each.replaceAll("\\s+", " ").replaceAll("(.{1," + width + "}) ", "$1\n"))
          .collect(joining("\n\n"));
    }

    private static String furnished(String text) {
      var pages = new StringBuilder();
      var lines = text.lines().toList();
      for (int start = 0, page = 1; start < lines.size(); start += 30, page++) {
        var body = String.join("\n", lines.subList(start, Math.min(start + 30, lines.size())));
        pages.append("\fIndependent Medical Review\nPage ").append(page).append(" of 9\n\n");
        pages.append(body).append("\n\n").append(page).append("\nIMR Unit, page ").append(page);
      }
      return pages.substring(1);
    }

    private static String paged(String text) {
      var random = new Random(5);
      return lines(text)
          .map(line -> random.nextInt(20) == 0 ? "\f" + line : line)
          .collect(joining("\n"));
    }
  }

  private static final List<Parsed> USUAL = new ArrayList<>();

  @BeforeAll
  static void readAll() throws IOException {
    SampleLetters.all().forEach(file -> USUAL.add(SampleLetters.parse(file)));
  }

  @ParameterizedTest
  @EnumSource
  void readsAsBefore(Layout layout) {
    var changed = new ArrayList<String>();
    for (var usual : USUAL) {
      var source = new SourceFile(usual.letter().source(), layout.of(usual.text().text()));
      if (!flat(SampleLetters.parse(source)).equals(flat(usual))) {
        changed.add(usual.letter().id());
      }
    }
    assertThat(changed).isSubsetOf(layout == Layout.PAGES_THAT_END_ANYWHERE ? PARTED : Set.of());
  }

  /** The letter without what the layout may change: line breaks inside its texts. */
  private static String flat(Parsed parsed) {
    return LetterJson.line(parsed.letter()).replaceAll("(?:\\\\n|\\s)+", " ");
  }
}
