package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rationale.vocabulary.Phrases;

/** Parts a list of sections into their names, some of which have commas of their own. */
final class SectionNames {
  // letter: "3.3.1 Opioids for Chronic Pain: Screening for Risk, Prior to Treatment, 4.1 Tapering"
  private static final Pattern NUMBERED = Pattern.compile("\\A\\d[\\d.]*\\s+\\S.*");
  private static final Pattern LAST =
      Pattern.compile("\\A(?:and|or|the)\\b\\s*(?:on\\s+)?|\\Aon\\s+");
  private static final Pattern EDGE =
      Pattern.compile(
          "\\A[\\s,.;:/–-]+|(?<![\\s,.;:/–-])[\\s,.;:/–-]+\\z|\\s+and\\s*\\z|\\s*\\(\\s*\\)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Pattern whole;

  SectionNames(Phrases<Citing> phrases) {
    whole = phrases.get(Citing.WHOLE_NAME);
  }

  /** A semicolon parts names everywhere; a comma does where what follows begins a name. */
  List<String> in(String text) {
    var names = new ArrayList<String>();
    boolean joinable = false;
    int start = 0;
    for (int cut : cuts(text)) {
      var part = tidy(text.substring(start, cut));
      var name = LAST.matcher(part).replaceFirst("");
      if (joinable && name.length() == part.length() && continues(names.getLast(), part)) {
        names.add(names.removeLast() + ", " + part);
      } else if (!name.isEmpty()) {
        names.add(name);
      }
      joinable = !names.isEmpty() && cut < text.length() && text.charAt(cut) == ',';
      start = cut + 1;
    }
    return names.stream().distinct().toList();
  }

  // letter: "Opioids, criteria for use", "Ultrasound, therapeutic"
  private static boolean continues(String name, String next) {
    if (next.isEmpty()) {
      return false;
    }
    return NUMBERED.matcher(name).matches()
        ? !NUMBERED.matcher(next).matches()
        : Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(next.charAt(0));
  }

  /**
   * The semicolons, the commas outside parentheses and names known to hold them, the text's end.
   */
  private List<Integer> cuts(String text) {
    var cuts = new ArrayList<Integer>();
    var known = whole.matcher(text);
    boolean more = known.find();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      while (more && known.end() <= i) {
        more = known.find();
      }
      char c = text.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : c == ';' ? 0 : depth;
      if (c == ';' || (c == ',' && depth == 0 && !(more && known.start() <= i))) {
        cuts.add(i);
      }
    }
    cuts.add(text.length());
    return cuts;
  }

  /** Without marks at its edges, and without parentheses around the whole or without partner. */
  private static String tidy(String part) {
    var name = EDGE.matcher(part).replaceAll("").strip();
    int closing = name.startsWith("(") ? closing(name) : 0;
    if (closing == name.length() || (closing > 0 && closing == name.length() - 1)) {
      name = name.isEmpty() ? name : name.substring(1, closing);
    } else if (name.endsWith(")") && name.indexOf('(') < 0) {
      name = name.substring(0, name.length() - 1);
    }
    return name.chars().anyMatch(Character::isLetterOrDigit)
        ? SPACES.matcher(name).replaceAll(" ").strip()
        : "";
  }

  /** Where the parenthesis closes that a name opens with; its length where none does. */
  private static int closing(String name) {
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '(' ? 1 : name.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return name.length();
  }
}
