package rationale.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rationale.vocabulary.Seeker;

/** Takes running heads, running feet and page numbers from the edges of pages. */
final class PageFurniture {
  /** How many lines at either edge of a page may be furniture. */
  private static final int DEPTH = 6;

  private static final int LONGEST = 120;

  // letter: "Page 2 of 5"
  private static final Pattern PAGE_OF = Pattern.compile("(?i)page \\d{1,3}(?: of \\d{1,3})?");
  private static final Pattern NUMBER = Pattern.compile("-? ?(\\d{1,3}) ?-?");
  private static final Pattern LAST_NUMBER =
      Pattern.compile("(?i)(?: page)? \\d{1,3}(?: of \\d{1,3})?$");

  /**
   * Words of decisions, headings and sentences, which may stand at an edge but belong to a letter.
   */
  private static final Pattern LETTER_S_OWN =
      Pattern.compile(
          "(?i)upheld|overturned|guideline|rationale|necessary|dated|has determined|^\\d{1,2}[.)]|determination was made"
              + "|(?:[;,:]|(?<!\\binc)\\.)$|(?-i:^[a-z])|^medical professional review$"
              + "|^notice of independent medical review determination$|^clinical case summary$");

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
      var before = i > 0 ? filled.get(i - 1) : Page.NONE;
      var after = i + 1 < filled.size() ? filled.get(i + 1) : Page.NONE;
      page.clear(page.top, i + 1, before.topKeys, i > 0 ? after.topKeys : Set.of());
      page.clear(page.bottom, i + 1, before.bottomKeys, after.bottomKeys);
    }
    return String.join("\f", pages.stream().map(Page::text).toList());
  }

  /** The line as it repeats: without the number of the page. */
  private static String key(String line) {
    return LAST_NUMBER.matcher(line).replaceFirst("").toLowerCase(Locale.ROOT);
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
    static final Page NONE = new Page(new ArrayList<>());

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
        keys.add(key(line));
      }
    }

    /**
     * Empties the lines from an edge inwards that are page numbers or stand on a page beside it.
     */
    void clear(List<Integer> edge, int number, Set<String> before, Set<String> after) {
      for (int place : edge) {
        var line = lines.get(place).strip();
        boolean repeated =
            line.length() <= LONGEST
                && !LETTER_S_OWN.matcher(line).find()
                && (before.contains(key(line)) || after.contains(key(line)));
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
