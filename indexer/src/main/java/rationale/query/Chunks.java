package rationale.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.query.Distance.Unit;
import rationale.query.Lexeme.Kind;

/** Tells operators, words and expansions apart: each a run of signs without space. */
final class Chunks {
  private static final Pattern NEAR =
      Pattern.compile("(?i)(w/|near/|/|pre/|\\+)(\\d{1,9}|s|p|sent|para)");
  private static final Pattern AT_LEAST = Pattern.compile("(?i)atleast(\\d{0,9})");
  private static final Pattern EXACT = Pattern.compile("#(\\p{L}.*)");

  /** Letters and signs of expansion; a longer run of them is no word. */
  private static final Pattern EXPANDED = Pattern.compile("[\\p{L}\\p{N}*?!'’-]{2,80}");

  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\p{L}\\p{N}])[?*](?=[\\p{L}\\p{N}])");
  private static final int FEWEST_LETTERS = 2;

  private final Lexicon lexicon;
  private final List<String> problems;

  Chunks(Lexicon lexicon, List<String> problems) {
    this.lexicon = lexicon;
    this.problems = problems;
  }

  /** Whether a bracket after {@code chunk} holds what is counted. */
  static boolean isAtLeast(String chunk) {
    return AT_LEAST.matcher(chunk).matches();
  }

  /**
   * What {@code chunk} is.
   *
   * @param ahead a few signs after it
   * @param before the piece before it; null where it is the first
   */
  Lexeme read(String chunk, String ahead, @Nullable Lexeme before) {
    var operator = operator(chunk, ahead);
    if (operator != null) {
      return Lexeme.of(operator, chunk);
    }
    var near = NEAR.matcher(chunk);
    if (near.matches() && !isScore(near.group(1), near.group(2), before)) {
      return near(chunk, near.group(1), near.group(2));
    }
    var atLeast = AT_LEAST.matcher(chunk);
    if (atLeast.matches() && ahead.stripLeading().startsWith("(")) {
      return atLeast(chunk, atLeast.group(1));
    }
    var exact = EXACT.matcher(chunk);
    if (exact.matches()) {
      return Lexeme.of(Kind.EXACT, chunk, exact.group(1));
    }
    return lexicon.isSearchable(chunk) ? word(chunk) : Lexeme.of(Kind.NOISE, chunk);
  }

  private static @Nullable Kind operator(String chunk, String ahead) {
    return switch (chunk) {
      case "AND", "&", "&&" -> Kind.AND;
      case "OR", "|", "||" -> Kind.OR;
      case "NOT", "%" -> Kind.NOT;
      case "BUT" -> begins(ahead, "NOT") ? Kind.AND : null;
      default ->
          switch (chunk.toLowerCase(Locale.ROOT)) {
            case "and" -> Kind.SOFT_AND;
            case "or" -> Kind.SOFT_OR;
            case "not" -> Kind.SOFT_NOT;
            case "but" -> begins(ahead, "not") ? Kind.SOFT_AND : null;
            default -> null;
          };
    };
  }

  private static boolean begins(String ahead, String word) {
    var rest = ahead.stripLeading();
    return rest.startsWith(word)
        && (rest.length() == word.length() || !Character.isLetter(rest.charAt(word.length())));
  }

  /** Whether a stroke after a number is part of it: 7 /10 is a score of pain. */
  private static boolean isScore(String sign, String measure, @Nullable Lexeme before) {
    return (sign.equals("/") || sign.equals("+"))
        && Character.isDigit(measure.charAt(0))
        && before != null
        && before.typed().chars().allMatch(Character::isDigit);
  }

  private Lexeme near(String chunk, String sign, String measure) {
    boolean ordered = sign.equals("+") || sign.equalsIgnoreCase("pre/");
    if (!Character.isDigit(measure.charAt(0))) {
      var unit = measure.toLowerCase(Locale.ROOT).startsWith("s") ? Unit.SENTENCE : Unit.PARAGRAPH;
      return Lexeme.near(chunk, Distance.within(unit, ordered));
    }
    int typed = Integer.parseInt(measure);
    int words = Math.clamp(typed, 1, Distance.MOST);
    if (words != typed) {
      problems.add(
          "%s was read as %d: a distance is 1 to %d words."
              .formatted(Quoted.of(chunk), words, Distance.MOST));
    }
    return Lexeme.near(chunk, Distance.words(words, ordered));
  }

  private Lexeme atLeast(String chunk, String number) {
    int typed = number.isEmpty() ? 0 : Integer.parseInt(number);
    int times = Math.clamp(typed, 1, Distance.MOST);
    if (times != typed) {
      problems.add(
          "%s was read as atleast%d: a number from 1 to %d belongs to it."
              .formatted(Quoted.of(chunk), times, Distance.MOST));
    }
    return new Lexeme(Kind.AT_LEAST, chunk, chunk, times, null);
  }

  private Lexeme word(String chunk) {
    var bare = chunk.replaceAll("[.,;:]+$", "");
    if (!EXPANDED.matcher(bare).matches()) {
      return Lexeme.of(Kind.WORD, chunk);
    }
    var body = bare.replaceAll("^[*?!]+|[*?!]+$", "");
    if (bare.startsWith("*") || bare.startsWith("?")) {
      problems.add(
          "%s begins with a sign for any letter, which would mean reading every word there is."
              .formatted(Quoted.of(chunk)));
    }
    boolean ending = bare.endsWith("*") || bare.endsWith("!");
    if (!ending && !INSIDE.matcher(body).find()) {
      return Lexeme.of(Kind.WORD, chunk, body.equals(bare) ? chunk : body);
    }
    if (body.chars().takeWhile(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
      problems.add(Quoted.of(chunk) + " needs at least two letters before its first sign.");
      return Lexeme.of(Kind.WORD, chunk, body.replaceAll("[?*!]", ""));
    }
    return Lexeme.of(Kind.PATTERN, chunk, body.replaceAll("[*!]", "?") + (ending ? "*" : ""));
  }
}
