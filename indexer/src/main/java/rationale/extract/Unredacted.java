package rationale.extract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rationale.letter.Passage;
import rationale.model.Field;
import rationale.model.Found;
import rationale.model.Warning;
import rationale.vocabulary.Phrases;

/** Finds what should have been redacted from a letter and was left in. */
final class Unredacted {
  private static final int SHORTEST_TO_FOLLOW = 3;

  private final Phrases<Kind> patterns =
      Phrases.load(
          "unredacted",
          Kind.class,
          pattern ->
              pattern.replace("<NAME>", PersonNames.PATTERN).replace("<DATE>", Dates.PATTERN));

  private final PersonNames names = new PersonNames();

  /** The roles of {@code vocabulary/unredacted.tsv}: what a detail is. */
  enum Kind {
    NAME("name"),
    SURE_NAME("name"),
    FULL_NAME("name"),
    SSN("Social Security number"),
    PHONE("phone number"),
    EMAIL("e-mail address"),
    CLAIM_NUMBER("claim number"),
    BIRTH_DATE("date of birth");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The words readers see. */
    String label() {
      return label;
    }

    boolean isName() {
      return compareTo(FULL_NAME) <= 0;
    }
  }

  /** Notes where details stand, and warns of their kinds and number but not of what they say. */
  void note(Passage letter, Findings findings) {
    var found = find(letter);
    if (found.isEmpty()) {
      return;
    }
    found.forEach(detail -> findings.note(Field.UNREDACTED, 0, detail.span()));
    var counts =
        found.stream()
            .collect(groupingBy(detail -> detail.value().label(), TreeMap::new, counting()));
    findings.warn(
        Warning.Code.UNREDACTED,
        counts.entrySet().stream()
            .map(count ->
                "%s (%d %s)"
                    .formatted(
                        count.getKey(),
                        count.getValue(),
                        count.getValue() == 1 ? "place" : "places"))
            .collect(joining(", ", "Something that should be redacted was left in: ", ".")));
  }

  /** The details in their order, none inside another; a name wherever a part of it stands. */
  List<Found<Kind>> find(Passage letter) {
    var text = letter.text();
    var smallWords = SmallWords.of(text);
    var followed = new HashSet<String>();
    var found = new ArrayList<Place>();
    patterns
        .in(text)
        .forEach((kind, matches) ->
            matches.forEach(match -> add(text, kind, match, smallWords, followed, found)));
    followed.removeIf(word -> word.length() < SHORTEST_TO_FOLLOW || isWord(word, smallWords));
    if (!followed.isEmpty()) {
      follow(text, followed, found);
    }
    return outermost(found).stream()
        .map(place -> new Found<>(place.kind, letter.part(place.start, place.end).span()))
        .toList();
  }

  /** Whether it is a word besides being somebody's name; "June" is. */
  private static boolean isWord(String name, SmallWords smallWords) {
    return smallWords.contains(name.toLowerCase(Locale.ROOT))
        || Arrays.stream(Month.values()).anyMatch(month -> month.name().equalsIgnoreCase(name));
  }

  private record Place(Kind kind, int start, int end) {}

  private void add(
      String text,
      Kind kind,
      MatchResult match,
      SmallWords smallWords,
      Set<String> followed,
      List<Place> found) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) == null) {
        continue;
      }
      if (kind.isName()) {
        names
            .find(text, match.start(group), match.end(group), kind, smallWords)
            .ifPresent(name -> {
              found.add(new Place(kind, name.start(), name.end()));
              followed.addAll(name.words());
            });
      } else {
        found.add(new Place(kind, match.start(group), match.end(group)));
      }
    }
  }

  /** Whoever is named once in full may be named by a part of it elsewhere. */
  private static void follow(String text, Set<String> words, List<Place> found) {
    var any =
        words.stream().map(Pattern::quote).collect(joining("|", "\\b(?=\\p{Lu})(?i:", ")\\b"));
    Pattern.compile(any)
        .matcher(text)
        .results()
        .forEach(match -> found.add(new Place(Kind.NAME, match.start(), match.end())));
  }

  private static List<Place> outermost(List<Place> found) {
    found.sort(
        Comparator.comparingInt(Place::start)
            .thenComparing(Comparator.comparingInt(Place::end).reversed()));
    var outer = new ArrayList<Place>();
    for (var place : found) {
      if (outer.isEmpty() || place.start >= outer.getLast().end) {
        outer.add(place);
      }
    }
    return outer;
  }
}
