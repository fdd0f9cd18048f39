package rationale.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rationale.query.Lexeme.Kind;

/** Cuts a typed query into pieces; whatever is wrong with one is told and mended. */
final class Lexer {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z-]*):(.*)");

  /** So far ahead of a chunk is looked for what belongs to it. */
  private static final int AHEAD = 8;

  private final String text;
  private final Lexicon lexicon;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Chunks chunks;
  private int at;

  private Lexer(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.chunks = new Chunks(lexicon, problems);
  }

  /** The pieces of a query, with what was wrong with single ones. */
  record Pieces(List<Lexeme> lexemes, List<String> problems) {}

  static Pieces read(String query, Lexicon lexicon) {
    var lexer = new Lexer(straight(query), lexicon);
    lexer.readAll();
    return new Pieces(List.copyOf(lexer.lexemes), List.copyOf(lexer.problems));
  }

  /** The text with its quotes of any form straightened. */
  static String straight(String text) {
    return text.replaceAll("[“”„‟«»″]", "\"");
  }

  private void readAll() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '"') {
        readPhrase();
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c));
        at++;
      } else if (c == '-' && isExclusion()) {
        add(Kind.NOT, "-");
        at++;
      } else {
        readChunk(chunk());
      }
    }
  }

  private void readPhrase() {
    int close = text.indexOf('"', at + 1);
    var inside = text.substring(at + 1, close < 0 ? text.length() : close).strip();
    if (close < 0) {
      problems.add("The quote before " + Quoted.of(inside) + " is not closed.");
    }
    if (lexicon.isSearchable(inside)) {
      lexemes.add(Lexeme.of(Kind.PHRASE, "\"" + inside + "\"", inside));
    } else if (close >= 0) {
      problems.add("There is nothing between two quotes.");
    }
    at = close < 0 ? text.length() : close + 1;
  }

  /** A minus directly before what it excludes, not one within or between words. */
  private boolean isExclusion() {
    boolean starts = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || before('(');
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return starts && (Character.isLetter(next) || next == '"' || next == '(' || next == '#');
  }

  private boolean before(char c) {
    return at > 0 && text.charAt(at - 1) == c;
  }

  /** The run of signs from here to the next space, quote or bracket. */
  private String chunk() {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      char c = text.charAt(end);
      if (c == '(') {
        int close = closedWithin(end);
        if (end == at || close < 0) {
          break;
        }
        end = close; // level(s)
      } else if (c == ')' || (c == '"' && !isInch(end))) {
        break;
      }
      end++;
    }
    return text.substring(at, end);
  }

  /** Where a bracket inside a word closes again; -1 where it opens a group. */
  private int closedWithin(int open) {
    if (open == at || !Character.isLetterOrDigit(text.charAt(open - 1))) {
      return -1;
    }
    if (Chunks.isAtLeast(text.substring(at, open))) {
      return -1;
    }
    int end = open + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ')' ? end : -1;
  }

  private boolean isInch(int quote) {
    return quote > at
        && Character.isDigit(text.charAt(quote - 1))
        && (quote + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(quote + 1)));
  }

  private void readChunk(String chunk) {
    var field = FIELD.matcher(chunk);
    if (field.matches() && lexicon.fields().contains(field.group(1).toLowerCase(Locale.ROOT))) {
      int end = at + field.end(1) + 1;
      if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        var name = field.group(1).toLowerCase(Locale.ROOT);
        lexemes.add(Lexeme.of(Kind.FIELD, field.group(1) + ":", name));
        at = end;
        return;
      }
    }
    at += chunk.length();
    var ahead = text.substring(at, Math.min(text.length(), at + AHEAD));
    lexemes.add(chunks.read(chunk, ahead, lexemes.isEmpty() ? null : lexemes.getLast()));
  }

  private void add(Kind kind, String typed) {
    lexemes.add(Lexeme.of(kind, typed));
  }
}
