package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rationale.vocabulary.Phrases;

/** Reads the words around the names of a source: pages, year, chapter, sections. */
final class CitationWords {
  // letter: "Decision based on MTUS Hand Injuries 2011, Section(s): Splints", a title unknown
  private static final Pattern TITLE =
      Pattern.compile("\\A(.+?)(?=,? \\(?(?:19|20)\\d{2}\\b|,? Sections?\\b|,|;|\\.?\\s*\\z)");
  private static final Pattern YEAR_AT_END =
      Pattern.compile("(?:,\\s*\\d{4}|\\s*\\(\\d{4}\\))?[\\s.,;]*\\z");
  private static final List<Citing> BESIDE =
      List.of(Citing.UPDATED, Citing.YEAR, Citing.EDITION, Citing.NOISE);

  private final Phrases<Citing> phrases;
  private final SectionNames names;

  CitationWords(Phrases<Citing> phrases) {
    this.phrases = phrases;
    this.names = new SectionNames(phrases);
  }

  /** The pages as written; null where none are. */
  @Nullable String pages(String words) {
    var pages =
        all(Citing.PAGES, words)
            .map(found -> found.group(1).strip())
            .collect(Collectors.joining(", "));
    return pages.isEmpty() ? null : pages;
  }

  /** The year stated. */
  @Nullable Integer year(String words) {
    return year(Citing.YEAR, words);
  }

  /** The year of the date from which a version is: "(updated 11/23/16)". */
  @Nullable Integer version(String words) {
    return year(Citing.UPDATED, words);
  }

  private @Nullable Integer year(Citing role, String words) {
    return all(role, without(words, Citing.PAGES, ""))
        .findFirst()
        .map(CitationWords::year)
        .orElse(null);
  }

  private static Integer year(MatchResult found) {
    int year = Integer.parseInt(found.group(1));
    return year < 100 ? 2000 + year : year;
  }

  Optional<Integer> chapter(String words) {
    return all(Citing.CHAPTER, words).findFirst().map(found -> Integer.valueOf(found.group(1)));
  }

  /** Whether an ACOEM edition after the second is stated. */
  boolean laterEdition(String words) {
    return phrases.seek(Citing.LATER_EDITION).isIn(words);
  }

  /** The title that a line opens with, where it is none of the vocabulary. */
  Optional<String> title(String words) {
    var match = TITLE.matcher(words.strip());
    return match.find() ? Optional.of(match.group(1).strip()) : Optional.empty();
  }

  /** What remains of another source's words as its title, without pages and a year at its end. */
  String wholeTitle(String words) {
    var bare = without(words, Citing.PAGES, "").replaceFirst("\\A[\\s,;]*(?:the\\s+)?", "");
    return YEAR_AT_END.matcher(bare).replaceFirst("");
  }

  List<String> sections(String words) {
    var pieces = new ArrayList<String>();
    for (var piece : without(words, Citing.PAGES, ";").split(";", -1)) {
      var bare = piece;
      for (var role : BESIDE) {
        bare = without(bare, role, "");
      }
      bare = without(without(bare, Citing.CHAPTER, ""), Citing.TAIL, "");
      pieces.add(without(bare, Citing.SECTION_WORD, ";"));
    }
    return names.in(String.join(";", pieces));
  }

  private Stream<MatchResult> all(Citing role, String words) {
    return phrases.seek(role).all(words).stream();
  }

  private String without(String words, Citing role, String instead) {
    return phrases.seek(role).replace(words, _ -> instead);
  }
}
