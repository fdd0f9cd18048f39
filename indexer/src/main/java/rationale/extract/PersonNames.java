package rationale.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rationale.vocabulary.NotNames;

/** Tells the names of people from what else a letter writes with a capital letter. */
final class PersonNames {
  /** A month, where a day or a year follows. */
  private static final String IN_DATE =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
          + ",? \\d";

  private static final String WORD =
      "(?!"
          + IN_DATE
          + ")(?:\\p{Lu}')?\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+){0,2}";
  private static final String PARTICLE =
      "(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]er|[Dd]en|[Ll]a|[Dd]os)";
  private static final String LEAD = "(?:\\p{Lu}\\. ?|" + PARTICLE + " ){0,2}";

  /** Matches what may be a name of up to four words; for use inside a larger pattern. */
  static final String PATTERN = "(\\b" + LEAD + WORD + "(?: " + LEAD + WORD + "){0,3}(?!\\w))";

  private static final Pattern TOKEN = Pattern.compile("\\p{Lu}\\.|[^ .,]+");
  private static final Pattern LEADING = Pattern.compile("\\p{Lu}\\.|" + PARTICLE);
  private static final Pattern OWNS = Pattern.compile("'s\\b");

  private final NotNames notNames = NotNames.load();

  /** A name: where it starts and ends, and its words without initials. */
  record Name(int start, int end, Set<String> words) {}

  /**
   * The name at the beginning of what {@link #PATTERN} matched, from {@code start} to {@code end}.
   *
   * @param kind a {@code FULL_NAME} may have other words before it, and has two of its own; the
   *     first word of a {@code SURE_NAME} may also be one of {@code smallWords}
   */
  Optional<Name> find(
      String text, int start, int end, Unredacted.Kind kind, SmallWords smallWords) {
    boolean full = kind == Unredacted.Kind.FULL_NAME;
    var words = new HashSet<String>();
    int from = start;
    int to = start;
    boolean initials = false;
    var token = TOKEN.matcher(text).region(start, end);
    while (token.find()) {
      var word = token.group();
      if (LEADING.matcher(word).matches()) {
        initials |= word.endsWith(".");
        continue;
      }
      boolean sure =
          words.isEmpty() && (kind == Unredacted.Kind.SURE_NAME || owns(text, token.end()));
      if (isName(word, sure ? SmallWords.NONE : smallWords)) {
        words.add(word);
        to = token.end();
      } else if (full && words.isEmpty()) {
        from = Math.min(end, token.end() + 1);
        initials = false;
      } else {
        break;
      }
    }
    int wanted = full && !initials ? 2 : 1;
    return words.size() >= wanted ? Optional.of(new Name(from, to, words)) : Optional.empty();
  }

  private static boolean owns(String text, int end) {
    return OWNS.matcher(text).region(end, text.length()).lookingAt();
  }

  private boolean isName(String word, SmallWords smallWords) {
    for (var part : word.toLowerCase(Locale.ROOT).split("-", -1)) {
      if (notNames.contains(part) || smallWords.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
