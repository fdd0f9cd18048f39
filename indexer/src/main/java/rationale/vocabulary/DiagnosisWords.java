package rationale.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words by which lists of diagnoses are parted, of {@code diagnosis-words.tsv}. */
public final class DiagnosisWords {
  private final Map<Kind, Pattern> patterns;
  private final Seeker sited;
  private final Seeker alone;

  private DiagnosisWords(Map<Kind, Pattern> patterns) {
    this.patterns = patterns;
    this.sited = Seeker.of(pattern(Kind.SITED));
    this.alone = Seeker.of(pattern(Kind.ALONE));
  }

  enum Kind {
    ALONE,
    SITED,
    PAIR,
    GOES_ON,
    QUALIFIER,
    UNDER,
    WITHIN
  }

  /**
   * The word that names a diagnosis in a text.
   *
   * @param alone whether it does so without a part of the body or a kind beside it
   */
  public record Head(int start, int end, boolean alone) {}

  /** Reads the vocabulary. */
  public static DiagnosisWords load() {
    var words = new EnumMap<Kind, List<String>>(Kind.class);
    for (var row : Table.read("diagnosis-words").rows()) {
      words
          .computeIfAbsent(Kind.valueOf(row.get("kind")), _ -> new ArrayList<>())
          .addAll(row.list("words"));
    }
    var patterns = new EnumMap<Kind, Pattern>(Kind.class);
    words.forEach((kind, list) -> patterns.put(kind, anyOf(list)));
    return new DiagnosisWords(patterns);
  }

  /** Any of the words, the longest first; a star stands for letters at that end. */
  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.replace(" ", "[ -]").replace("*", "[a-z-]*+"))
            .map(word -> word.startsWith("[") ? suffix(word) : word)
            .collect(joining("|", "(?i)\\b(?:", ")\\b")));
  }

  /** An ending: what stands before it is taken along, not tried letter by letter. */
  private static String suffix(String word) {
    return "[a-z-]{1,30}" + word.substring(word.indexOf('+') + 1);
  }

  /** The words that name diagnoses, in order. */
  public List<Head> heads(String text) {
    var heads = new ArrayList<Head>();
    for (var found : sited.all(text)) {
      heads.add(new Head(found.start(), found.end(), false));
    }
    for (var found : alone.all(text)) {
      heads.removeIf(head -> head.start() >= found.start() && head.end() < found.end());
      if (heads.stream().noneMatch(head -> head.end() == found.end())) {
        heads.add(new Head(found.start(), found.end(), true));
      }
    }
    heads.sort(Comparator.comparingInt(Head::start));
    return heads;
  }

  /** Those that are one diagnosis though an "and" stands in them. */
  public Pattern pairs() {
    return pattern(Kind.PAIR);
  }

  /** Whether {@code text} belongs to the diagnosis before it: "subsequent encounter". */
  public boolean goesOn(String text) {
    return opens(Kind.UNDER, text)
        || opens(Kind.WITHIN, text)
        || (opens(Kind.GOES_ON, text) && heads(text).isEmpty());
  }

  /** Whether {@code text} tells of the diagnosis before it, and of none itself: "right side". */
  public boolean qualifies(String text) {
    return opens(Kind.QUALIFIER, text) && heads(text).isEmpty();
  }

  private boolean opens(Kind kind, String text) {
    return pattern(kind).matcher(text).lookingAt();
  }

  /** Words that put a diagnosis under the one before them: "secondary to". */
  public Pattern under() {
    return pattern(Kind.UNDER);
  }

  /** Words that lead to the place of a diagnosis. */
  public Pattern within() {
    return pattern(Kind.WITHIN);
  }

  private Pattern pattern(Kind kind) {
    return Objects.requireNonNull(patterns.get(kind));
  }
}
