package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.model.CaseNumber;
import rationale.search.LetterName;

/**
 * The letters and decisions that a pasted text names, parted by anything.
 *
 * @param names the first of them, in order
 * @param leftOut so many more stand behind those
 */
record PastedNames(List<Name> names, int leftOut) {
  private static final String NUMBER =
      "(?:CM\\h?)?\\d{2}(?:\\h?[-‐‑‒–—−]\\h?\\d{4,7}|\\d{7})(?:(?:#|,?\\h*item\\h+)\\d{1,6})?";

  /** Something in quotes, a case number with or without an item, or what stands between spaces. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\"([^\"\\v]{1,300})\"|(?<![\\w-])("
              + NUMBER
              + ")(?![\\w-])|([^\\s\\h,;|\"(\\[<{][^\\s\\h,;|\"]*)");

  private static final Pattern WITH_ITEM =
      Pattern.compile("(?i)(.+?)(?:#|,?\\h*item\\h+)(\\d{1,6})");

  /** What surrounds names in letters, tables and addresses and is no part of them. */
  private static final Pattern AROUND =
      Pattern.compile("(?i)^[(\\[<'“‘]+|^.*/letters/|[)\\]>'”’.:]+$|\\.(?:pdf|txt)$");

  /** What is longer names nothing, whatever surrounds it. */
  private static final int LONGEST = 500;

  /**
   * A name as somebody wrote it.
   *
   * @param letter the letter it names
   * @param item the item of the letter; null where it names all
   */
  record Name(String typed, LetterName letter, @Nullable Integer item) {}

  /** Up to {@code most} of them; the others are only counted, whatever their number. */
  static PastedNames in(String text, int most) {
    var names = new ArrayList<Name>();
    int leftOut = 0;
    var each = NAME.matcher(text);
    while (each.find()) {
      var typed = each.group(1) == null ? each.group() : each.group(1);
      var bare = each.group(3) == null ? typed : bare(typed);
      if (!bare.isBlank() && names.size() < most) {
        names.add(read(typed, bare.strip()));
      } else if (!bare.isBlank()) {
        leftOut++;
      }
    }
    return new PastedNames(names, leftOut);
  }

  private static String bare(String token) {
    // twice, because a dot may follow a bracket and an ending a dot
    return token.length() > LONGEST
        ? token
        : AROUND.matcher(AROUND.matcher(token).replaceAll("")).replaceAll("");
  }

  private static Name read(String typed, String bare) {
    var parts = WITH_ITEM.matcher(bare);
    boolean one = parts.matches();
    var letter = one ? parts.group(1) : bare;
    return new Name(
        typed,
        CaseNumber.read(letter)
            .<LetterName>map(LetterName.OfCase::new)
            .orElse(new LetterName.OfLetter(letter)),
        one ? Integer.valueOf(parts.group(2)) : null);
  }
}
