package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rationale.extract.DiagnosisSeparator.Kind;
import rationale.letter.Passage;
import rationale.vocabulary.BodyParts;
import rationale.vocabulary.DiagnosisWords;
import rationale.vocabulary.DiagnosisWords.Head;

/** Parts a list of diagnoses, which letters join by semicolons, numbers, commas and "and". */
final class DiagnosisList {
  // letter: "contusion of the knee and cervical and lumbar strain"
  private static final Pattern ADJECTIVE = Pattern.compile("(?:al|ar|ic)\\s*\\z");
  private static final Pattern SIDE = Pattern.compile("(?i)\\b(?:left|right|bilateral)\\b");
  private static final Pattern BESIDE_PARTS =
      Pattern.compile(
          "(?i)\\b(?:left|right|bilateral|both|the|and|or|of|regions?|sides?|sided|areas?|joints?"
              + "|spine|upper|lower|mid|unspecified|levels?|parts?|discs?)\\b|[\\s,/&()-]");

  private final DiagnosisWords words = DiagnosisWords.load();
  private final BodyParts bodyParts = BodyParts.load();

  /** Whether a diagnosis is named in {@code text}. */
  boolean names(String text) {
    return !words.heads(text).isEmpty();
  }

  /** The diagnoses one by one. */
  List<Passage> parts(Passage list) {
    var text = list.text();
    var separators = DiagnosisSeparator.in(text, words.pairs());
    var parts = new ArrayList<Passage>();
    int start = 0;
    for (int i = 0; i < separators.size(); i++) {
      var separator = separators.get(i);
      int next = i + 1 < separators.size() ? separators.get(i + 1).start() : text.length();
      var place =
          new Place(
              text.substring(start, separator.start()),
              DiagnosisFields.withoutTail(text.substring(separator.end(), next)),
              text.substring(
                  separator.end(), DiagnosisSeparator.hardEnd(separators, i, text.length())),
              next < text.length());
      if (separates(separator.kind(), place)) {
        parts.add(list.part(start, separator.start()));
        start = separator.end();
      }
    }
    parts.add(list.from(start));
    parts.removeIf(Passage::isEmpty);
    return parts;
  }

  /**
   * What stands around a separator.
   *
   * @param before the diagnosis as far as it is read
   * @param after up to the next separator
   * @param rest up to the next comma or semicolon
   * @param more whether anything stands beyond {@code after}
   */
  private record Place(String before, String after, String rest, boolean more) {}

  private boolean separates(Kind kind, Place place) {
    return switch (kind) {
      case ALWAYS -> true;
      case COMMA -> commaSeparates(place);
      case AND -> andSeparates(place);
      case DOUBT -> names(place.before) && names(place.rest);
    };
  }

  private boolean commaSeparates(Place place) {
    if (words.goesOn(place.after)
        || words.qualifies(place.rest)
        || (!names(place.before) && partsOnly(place.before))) {
      return false;
    }
    // letter: "strain in right hip, ankle, and foot", "lumbar strain, neck and shoulder pain"
    return !partsOnly(place.rest) || (place.more && !words.within().matcher(place.before).find());
  }

  private boolean andSeparates(Place place) {
    var last = afterLast(words.under(), place.before);
    var before = words.heads(last);
    var after = words.heads(place.rest);
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    boolean under = last.length() < place.before.length();
    // letter: "pain and injury", "pain with vertigo and nausea", "contusion of the back and pelvis"
    if (isBare(place.after) && (under || !after.getFirst().alone())) {
      return false;
    }
    if (!names(place.after) && (words.goesOn(place.after) || isPlaceToo(last, place.after))) {
      return false;
    }
    var head = before.getLast();
    return head.alone() || !(isBare(last) || (!sited(last) && sitedBehind(place.after)));
  }

  /** Whether {@code after} is one more place of what {@code before} says; adjectives are none. */
  private boolean isPlaceToo(String before, String after) {
    return words.within().matcher(before).find() && !ADJECTIVE.matcher(after).find();
  }

  /** Whether {@code text} is but the word for a diagnosis. */
  private boolean isBare(String text) {
    var heads = words.heads(text);
    return heads.size() == 1
        && heads.getFirst().end() - heads.getFirst().start() == text.strip().length();
  }

  private boolean sited(String text) {
    return SIDE.matcher(text).find() || !bodyParts.in(text).isEmpty();
  }

  // letter: "pain and stiffness of the knee", "disc protrusion and annular tear at L4-5"
  private boolean sitedBehind(String text) {
    var heads = words.heads(text);
    int end = heads.stream().mapToInt(Head::end).findFirst().orElse(0);
    return end > 0
        && words.within().matcher(text.substring(end).strip()).lookingAt()
        && !sited(text.substring(0, end))
        && sited(text.substring(end));
  }

  /** Whether {@code text} names parts of the body and nothing else. */
  private boolean partsOnly(String text) {
    var rest = new StringBuilder(text);
    var named = bodyParts.in(text);
    for (var part : named.reversed()) {
      rest.delete(part.start(), part.end());
    }
    return !named.isEmpty() && !names(text) && BESIDE_PARTS.matcher(rest).replaceAll("").isEmpty();
  }

  private static String afterLast(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    int end = 0;
    while (match.find()) {
      end = match.end();
    }
    return text.substring(end);
  }
}
