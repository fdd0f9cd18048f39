package rationale.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import rationale.model.Letter;
import rationale.vocabulary.NotNames;

/** What the names of files may give away, and what letters are called instead. */
public final class FileNames {
  /** A code of digits and hexadecimal letters ("c72149e0ddba0eb1") spells no name. */
  private static final Pattern CODE =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(?=[a-f]{0,64}\\d)[\\da-f]+(?![\\p{L}\\d])");

  /** A word of a name, also in "JohnSmith" and "SmithIMR". */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})");

  private static final int DIGITS = 12;

  private final NotNames known = NotNames.ofFiles();

  /** Whether the name of a file that no letter was read from may hold the name of a person. */
  public boolean mayNameSomebody(String name) {
    int dot = name.lastIndexOf('.');
    return mayNameSomebody(dot > 0 ? name.substring(0, dot) : name, "");
  }

  /** Whether a file's name without its ending may hold the name of a person. */
  boolean mayNameSomebody(String stem, String letter) {
    var smallWords = SmallWords.of(letter);
    return WORD.matcher(CODE.matcher(stem).replaceAll(" "))
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.length() > 1 && !known.contains(word) && !smallWords.contains(word));
  }

  /** The id of a letter that has no case number and whose file's name is not to be told. */
  static String idOf(String letter) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = HexFormat.of().formatHex(digest.digest(letter.getBytes(StandardCharsets.UTF_8)));
      return Letter.NAMED_BY_CONTENT + hash.substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
