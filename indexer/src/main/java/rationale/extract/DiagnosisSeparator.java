package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A place in a list of diagnoses where one may end and the next begin. */
record DiagnosisSeparator(Kind kind, int start, int end) {
  enum Kind {
    /** A semicolon, the number of a list, an "and" after a code. */
    ALWAYS,
    COMMA,
    AND,
    /** Before "rule out". */
    DOUBT
  }

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<always>;\\s*(?:and\\s+)?|(?<=\\d[A-Z]?\\)),?\\s+and\\s+"
              + "|(?:\\A|,?\\s+)\\d{1,2}[).]\\s+)"
              + "|(?<comma>,\\s+(?:and\\s+(?!or\\b))?)|(?<and>\\s+and\\s+(?!or\\b))"
              + "|(?<doubt>\\s+(?=(?i:rule out|r/o)\\b))");

  /** Those outside parentheses and outside {@code pairs}. */
  static List<DiagnosisSeparator> in(String text, Pattern pairs) {
    var paired = pairs.matcher(text).results().toList();
    var separators = new ArrayList<DiagnosisSeparator>();
    var match = SEPARATOR.matcher(text);
    int depth = 0;
    int at = 0;
    while (match.find()) {
      for (; at < match.start(); at++) {
        char c = text.charAt(at);
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      }
      int start = match.start();
      if (depth == 0
          && paired.stream().noneMatch(pair -> pair.start() < start && start < pair.end())) {
        separators.add(new DiagnosisSeparator(kind(match.toMatchResult()), start, match.end()));
      }
    }
    return separators;
  }

  private static Kind kind(MatchResult match) {
    if (match.group("always") != null) {
      return Kind.ALWAYS;
    }
    if (match.group("comma") != null) {
      return Kind.COMMA;
    }
    return match.group("and") != null ? Kind.AND : Kind.DOUBT;
  }

  /** Where, after that one of {@code separators}, a comma or what always parts stands. */
  static int hardEnd(List<DiagnosisSeparator> separators, int index, int length) {
    for (var next : separators.subList(index + 1, separators.size())) {
      if (next.kind == Kind.ALWAYS || next.kind == Kind.COMMA) {
        return next.start;
      }
    }
    return length;
  }
}
