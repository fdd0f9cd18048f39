package rationale.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Numbers as requests write them, in digits and in words. */
final class Numbers {
  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "twenty-one",
          "twenty-two",
          "twenty-three",
          "twenty-four");

  private static final List<String> OFTEN = List.of("once", "twice", "thrice");

  /** Matches a number; for use inside a larger pattern, where it is one group. */
  static final String PATTERN = "(\\d{1,4}(?:\\.0+)?|" + words() + ")";

  private Numbers() {}

  private static String words() {
    // the longer first, so that "sixteen" is not read as "six"
    return "(?:once|twice|thrice|"
        + String.join(
            "|", WORDS.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList())
        + ")";
  }

  /** The number that {@code text} writes, as {@link #PATTERN} matches it. */
  static int read(String text) {
    int often = OFTEN.indexOf(text.toLowerCase(Locale.ROOT));
    if (often >= 0) {
      return often + 1;
    }
    int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
    return word >= 0 ? word + 1 : Integer.parseInt(text.replaceAll("\\.0+$", ""));
  }
}
