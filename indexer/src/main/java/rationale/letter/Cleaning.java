package rationale.letter;

import static java.lang.Character.SPACE_SEPARATOR;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import rationale.vocabulary.Seeker;

/** From raw text to a letter's clean text, one named step after the other. */
final class Cleaning {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The steps in order; a form feed stands for a page break until the last one. */
  static final List<Step> STEPS =
      List.of(
          new Step("unify line ends", Cleaning::unifyLineEnds),
          new Step("drop invisible characters", Cleaning::dropInvisible),
          new Step("repair mojibake", Cleaning::repairMojibake),
          new Step("drop control characters", Cleaning::dropControls),
          new Step("spell out ligatures and typographic quotes", Cleaning::spellOut),
          new Step("squeeze spaces", Cleaning::squeezeSpaces),
          new Step("undo double spacing", Cleaning::undoDoubleSpacing),
          new Step("drop page furniture", PageFurniture::drop),
          new Step("mend page breaks", Cleaning::mendPageBreaks),
          new Step("rejoin sentences that a gap parts", Cleaning::rejoinSentences),
          new Step("join hyphenated wraps", Cleaning::joinHyphens),
          new Step("squeeze empty lines", Cleaning::squeezeEmptyLines));

  private Cleaning() {}

  /** One step of cleaning. */
  record Step(String name, UnaryOperator<String> change) {}

  /** Cleans {@code raw}; cleaning clean text changes nothing. */
  static LetterText clean(String raw) {
    var text = raw;
    for (var step : STEPS) {
      text = step.change().apply(text);
    }
    return withoutPageMarks(text);
  }

  private static String unifyLineEnds(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u000B', '\n')
        .replace('\u2028', '\n');
  }

  /** What a byte of 0x80 to 0xBF looks like in Windows-1252: it goes on a character of UTF-8. */
  private static final String GOES_ON =
      "[\\u0080-\\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

  private static final Seeker MOJIBAKE =
      Seeker.of(
          "[\\u00C2-\\u00DF]@|[\\u00E0-\\u00EF]@@|[\\u00F0-\\u00F4]@@@".replace("@", GOES_ON));

  /** Letters of other scripts: in these letters a chance match, not a repair. */
  private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}]]");

  private static final int MOST_MISREADINGS = 3;

  /** UTF-8 that was once or more often read as Windows-1252 ("Â§" for "§"). */
  private static String repairMojibake(String text) {
    var repaired = MOJIBAKE.replace(text, found -> readAgain(found.group()));
    for (int i = 1; i < MOST_MISREADINGS && !repaired.equals(text); i++) {
      repaired = MOJIBAKE.replace(repaired, found -> readAgain(found.group()));
    }
    return repaired;
  }

  private static String readAgain(String characters) {
    var bytes = characters.getBytes(WINDOWS_1252);
    var read = new String(bytes, UTF_8);
    boolean valid =
        new String(bytes, WINDOWS_1252).equals(characters)
            && Arrays.equals(read.getBytes(UTF_8), bytes);
    return valid && !FOREIGN.matcher(read).find() ? read : characters;
  }

  /** All but the controls of 0x80 to 0x9F, which may be half of a misread character. */
  private static final Seeker INVISIBLE =
      Seeker.of("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\x{FFFD}&&[^\\n\\f\\t\\x80-\\x9F]]");

  private static String dropInvisible(String text) {
    return INVISIBLE.replace(text, _ -> "");
  }

  private static final Seeker CONTROLS = Seeker.of("[\\x80-\\x9F]+");

  private static String dropControls(String text) {
    return CONTROLS.replace(text, _ -> "");
  }

  private static final Seeker PRINTERS_MARKS =
      Seeker.of("[\\uFB00-\\uFB04\\u2018\\u2019\\u201A\\u2032\\u201C\\u201D\\u201E\\u2033]");

  private static String spellOut(String text) {
    return PRINTERS_MARKS.replace(text, mark -> spelled(mark.group().charAt(0)));
  }

  private static String spelled(char mark) {
    return switch (mark) {
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB00' -> "ff";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\u2018', '\u2019', '\u201A', '\u2032' -> "'";
      default -> "\"";
    };
  }

  /** One plain space for any spaces, none at the edges of lines and after a page break. */
  private static String squeezeSpaces(String text) {
    var squeezed = new StringBuilder(text.length());
    int copied = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isSpace(text.charAt(at))) {
        int end = at + 1;
        while (end < text.length() && isSpace(text.charAt(end))) {
          end++;
        }
        squeezed.append(text, copied, at);
        boolean edge =
            at == 0
                || text.charAt(at - 1) == '\f'
                || endsLine(text.charAt(at - 1))
                || end == text.length()
                || endsLine(text.charAt(end));
        squeezed.append(edge ? "" : " ");
        copied = end;
        at = end;
      }
    }
    return squeezed.append(text, copied, text.length()).toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || (c > '~' && Character.getType(c) == SPACE_SEPARATOR);
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\u2029';
  }

  private static final Seeker LINE_PAIR = Seeker.of("[^\\n](\\n++)(?=[^\\n])");

  /** Where most lines are parted by one empty line, that one means nothing; two or more do. */
  private static String undoDoubleSpacing(String text) {
    int breaks = 0;
    int tight = 0;
    for (int at = text.indexOf('\n', 1); at > 0; ) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      if (text.charAt(at - 1) != '\n' && end < text.length()) {
        breaks++;
        tight += end - at == 1 ? 1 : 0;
      }
      at = text.indexOf('\n', end);
    }
    if (breaks < 10 || tight * 5L > breaks) {
      return text;
    }
    return LINE_PAIR.replace(
        text, found -> found.group().charAt(0) + (found.group(1).length() <= 2 ? "\n" : "\n\n"));
  }

  private static final String GAP = " \n\f";

  /** A page break ends a paragraph only after the end of a sentence or heading. */
  private static String mendPageBreaks(String text) {
    var mended = new StringBuilder(text.length());
    int copied = 0;
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', copied)) {
      int start = at;
      while (start > copied && GAP.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      mended.append(text, copied, start).append(pageBreak(text, start));
      copied = at + 1;
      while (copied < text.length() && GAP.indexOf(text.charAt(copied)) >= 0) {
        copied++;
      }
    }
    return mended.append(text, copied, text.length()).toString();
  }

  private static String pageBreak(String text, int start) {
    boolean ends = start == 0 || ".:?!\")]".indexOf(text.charAt(start - 1)) >= 0;
    return ends ? "\n\n\f" : "\n\f";
  }

  private static final Seeker GAP_BEFORE_SMALL = Seeker.of("(?<!\\n)\\n\\n++(?=\\f?[a-z])");

  private static String rejoinSentences(String text) {
    return GAP_BEFORE_SMALL.replace(
        text, gap -> gap.start() > 0 && goesOn(text.charAt(gap.start() - 1)) ? "\n" : gap.group());
  }

  /** Whether a sentence goes on after {@code c}. */
  private static boolean goesOn(char c) {
    return (c >= 'a' && c <= 'z') || ",;-".indexOf(c) >= 0;
  }

  private static final Seeker HYPHEN_AT_LINE_END =
      Seeker.of("[A-Za-z]-\\n(?=\\f?[a-z])|\\d-\\n(?=\\f?\\d)");

  private static String joinHyphens(String text) {
    return text.contains("-\n")
        ? HYPHEN_AT_LINE_END.replace(text, end -> end.group().substring(0, 2))
        : text;
  }

  private static final Seeker EMPTY_LINES = Seeker.of("\\n{3,}+");

  private static String squeezeEmptyLines(String text) {
    var squeezed = text.contains("\n\n\n") ? EMPTY_LINES.replace(text, _ -> "\n\n") : text;
    return squeezed.strip();
  }

  private static LetterText withoutPageMarks(String text) {
    var clean = new StringBuilder(text.length());
    var pages = new ArrayList<Integer>(List.of(0));
    int copied = 0;
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', copied)) {
      clean.append(text, copied, at);
      if (clean.length() > pages.getLast()) {
        pages.add(clean.length());
      }
      copied = at + 1;
    }
    clean.append(text, copied, text.length());
    return new LetterText(clean.toString(), pages);
  }
}
