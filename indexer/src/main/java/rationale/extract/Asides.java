package rationale.extract;

import java.util.regex.Pattern;
import rationale.vocabulary.Phrases;

/** Words beside the names of sources that say neither title nor section: editions, dates. */
final class Asides {
  private static final Pattern LAST = Pattern.compile("\\band\\s+\\z");
  private static final Pattern KIND = Pattern.compile("(?i)(?:chapters?|sections?|guidelines?)\\b");

  private final Pattern aside;
  private final Pattern year;

  Asides(Phrases<Citing> phrases) {
    year = phrases.get(Citing.YEAR);
    aside =
        Pattern.compile(
            "(?:%s)|(?:%s)|(?:%s)|(?:%s)|(?:%s)|[\\s,.:;()/–-]+|\\bthe\\b"
                .formatted(
                    phrases.get(Citing.NOISE),
                    phrases.get(Citing.EDITION),
                    phrases.get(Citing.CHAPTER),
                    phrases.get(Citing.UPDATED),
                    year));
  }

  /** Where the next word of weight begins. */
  int skip(String text, int from) {
    var match = aside.matcher(text).useTransparentBounds(true);
    int at = from;
    while (match.region(at, text.length()).lookingAt() && match.end() > at) {
      at = match.end();
    }
    return at;
  }

  /** Whether {@code text} has no word of weight. */
  boolean alone(String text) {
    var kind = KIND.matcher(text);
    int at = skip(text, 0);
    while (at < text.length() && kind.region(at, text.length()).lookingAt()) {
      at = skip(text, kind.end());
    }
    return at == text.length();
  }

  /** Whether a year and an "and" stand in {@code text}, as between editions of one title. */
  boolean parts(String text) {
    return year.matcher(text).find() && LAST.matcher(text).find();
  }
}
