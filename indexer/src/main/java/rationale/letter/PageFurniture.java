package rationale.letter;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import rationale.vocabulary.Seeker;

/** Takes running heads, running feet and page numbers from the edges of pages. */
final class PageFurniture {
  /** How many lines at either edge of a page may be furniture. */
  private static final int DEPTH = 6;

  private static final int LONGEST = 120;

  /** How many pages off the same line may stand: left and right pages have heads of their own. */
  private static final int REACH = 2;

  // letter: "Page 2 of 5"
  private static final Pattern PAGE_OF = Pattern.compile("(?i)page \\d{1,3}(?: of \\d{1,3})?");
  private static final Pattern NUMBER = Pattern.compile("-? ?(\\d{1,3}) ?-?");
  // letter: "Page 2 of 5 | CM15-0012345", "Independent Medical Review 3"
  private static final Seeker ITS_NUMBER =
      Seeker.of("(?i)\\bpage \\d{1,3}(?: of \\d{1,3})?\\b| \\d{1,3}(?: of \\d{1,3})?$");

  /**
   * Words of decisions, headings and sentences, which may stand at an edge but belong to a letter.
   */
  private static final Pattern LETTER_S_OWN =
      Pattern.compile(
          "(?i)upheld|overturned|guideline|rationale|necessary|claims administrator|physician"
              + " reviewer|dated|has determined|^\\d{1,2}[.)]|determination was"
              + " made|(?:[;,:]|(?<!\\binc)\\.)$|(?-i:^[a-z])|^medical professional review$|^notice"
              + " of independent medical review determination$|^clinical case summary$");

  // letter: "Final Determination Letter for IMR Case Number CM13-0012345    3"
  private static final Seeker ANYWHERE =
      Seeker.of(
          "(?im)^(?:page \\d{1,3} of \\d{1,3}|final determination letter for imr case number"
              + " \\S{4,30}(?: \\d{1,3})?)(?:\\n|\\z)");

  private final List<Page> pages = new ArrayList<>();

  private PageFurniture(String text) {
    for (var page : text.split("\f", -1)) {
      pages.add(new Page(new ArrayList<>(List.of(page.split("\n", -1)))));
    }
  }

  /** {@code text}, whose pages form feeds part, without what repeats at their edges. */
  static String drop(String text) {
    var rest = text.indexOf('\f') < 0 ? text : new PageFurniture(text).drop();
    return ANYWHERE.replace(rest, _ -> "");
  }

  private String drop() {
    var filled = pages.stream().filter(page -> !page.top.isEmpty()).toList();
    for (int i = 0; i < filled.size(); i++) {
      var page = filled.get(i);
      var near = new ArrayList<>(filled.subList(Math.max(0, i - REACH), i));
      near.addAll(filled.subList(i + 1, Math.min(filled.size(), i + 1 + REACH)));
      page.clear(page.top, i + 1, i > 0 ? keys(near, Page::topKeys) : Set.of());
      page.clear(page.bottom, i + 1, keys(near, Page::bottomKeys));
    }
    return String.join("\f", pages.stream().map(Page::text).toList());
  }

  private static Set<String> keys(List<Page> pages, Function<Page, Set<String>> edge) {
    return pages.stream().flatMap(page -> edge.apply(page).stream()).collect(toSet());
  }

  /** The line, which has no space at its edges, as it repeats: without the number of the page. */
  private static String key(String line) {
    var bare = hasDigit(line) ? ITS_NUMBER.replace(line, _ -> "").strip() : line;
    return bare.toLowerCase(Locale.ROOT);
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /**
   * A page's lines.
   *
   * @param top the places of its first lines that are not empty, from the edge inwards
   * @param bottom the same of its last lines
   */
  private record Page(
      List<String> lines,
      List<Integer> top,
      List<Integer> bottom,
      Set<String> topKeys,
      Set<String> bottomKeys) {
    Page(List<String> lines) {
      this(lines, new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashSet<>());
      for (int i = 0; i < lines.size() && top.size() < DEPTH; i++) {
        note(i, top, topKeys);
      }
      for (int i = lines.size() - 1; i >= 0 && bottom.size() < DEPTH; i--) {
        note(i, bottom, bottomKeys);
      }
    }

    private void note(int place, List<Integer> edge, Set<String> keys) {
      var line = lines.get(place).strip();
      if (!line.isEmpty()) {
        edge.add(place);
        if (line.length() <= LONGEST) {
          keys.add(key(line));
        }
      }
    }

    /**
     * Empties the lines from an edge inwards that are page numbers or among {@code repeating}, what
     * stands at the same edge of the pages near.
     */
    void clear(List<Integer> edge, int number, Set<String> repeating) {
      for (int place : edge) {
        var line = lines.get(place).strip();
        boolean repeated =
            line.length() <= LONGEST
                && repeating.contains(key(line))
                && !LETTER_S_OWN.matcher(line).find();
        if (!repeated && !isPageNumber(line, number)) {
          return;
        }
        lines.set(place, "");
      }
    }

    private static boolean isPageNumber(String line, int number) {
      var alone = NUMBER.matcher(line);
      return PAGE_OF.matcher(line).matches()
          || (alone.matches() && Integer.parseInt(alone.group(1)) == number);
    }

    String text() {
      return String.join("\n", lines);
    }
  }
}
