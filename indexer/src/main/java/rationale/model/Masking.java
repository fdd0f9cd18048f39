package rationale.model;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter with a mask over what should have been redacted from it: each char of such a detail but
 * white space becomes {@code █}, in the clean text and wherever a value of the letter repeats the
 * detail. Texts keep their length, so that spans hold. The letter keeps its id, by which it is
 * found.
 */
public final class Masking {
  /** Stands for each char of what should have been redacted. */
  public static final char MASK = '█';

  private final Letter letter;
  private final String cleanText;
  private final List<Span> places;
  private final @Nullable Pattern details;

  /** What {@code letter}'s evidence says should have been redacted from {@code cleanText}. */
  public Masking(Letter letter, String cleanText) {
    this.letter = letter;
    this.cleanText = cleanText;
    this.places =
        letter.evidence().stream()
            .filter(one -> one.field() == Field.UNREDACTED)
            .map(Evidence::span)
            .filter(span -> span.end() <= cleanText.length())
            .toList();
    this.details = details().isEmpty() ? null : anyOf(details());
  }

  /** The details themselves, each once, in the order of the text. */
  public List<String> details() {
    return places.stream()
        .map(place -> place.of(cleanText).replaceAll("\\s+", " ").strip())
        .filter(detail -> !detail.isEmpty())
        .distinct()
        .toList();
  }

  /** The clean text. */
  public String cleanText() {
    var masked = new StringBuilder(text(cleanText));
    for (var place : places) {
      masked.replace(place.start(), place.end(), masked(place.of(cleanText)));
    }
    return masked.toString();
  }

  /** Any text that may repeat a detail. */
  public String text(String text) {
    return details == null
        ? text
        : details.matcher(text).replaceAll(detail -> masked(detail.group()));
  }

  /** The name of its file, which keeps only its ending where it may be somebody's name. */
  public String fileName(String name) {
    return hidesFileName() ? maskedStem(name) : text(name);
  }

  /** A file's name of which only the ending is left. */
  public static String maskedStem(String name) {
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return masked(name.substring(0, end)) + name.substring(end);
  }

  private boolean hidesFileName() {
    return !letter.warnings(Warning.Code.FILE_NAME).isEmpty();
  }

  /** The letter. */
  public Letter letter() {
    return details == null && !hidesFileName()
        ? letter
        : new Letter(
            letter.id(),
            fileName(letter.source()),
            letter.template(),
            letter.caseNumber(),
            letter.dates(),
            letter.priority(),
            new Reviewer(
                texts(letter.reviewer().specialties()), texts(letter.reviewer().licensedStates())),
            letter.worker(),
            orNull(letter.clinicalSummary()),
            details(letter.details()),
            letter.items().stream().map(this::item).toList(),
            letter.evidence(),
            letter.warnings().stream()
                .map(warning -> new Warning(warning.code(), text(warning.message())))
                .toList());
  }

  private LetterDetails details(LetterDetails details) {
    return new LetterDetails(
        details.urAction(),
        details.diagnoses().stream()
            .map(diagnosis -> new Diagnosis(text(diagnosis.text()), orNull(diagnosis.code())))
            .toList(),
        texts(details.documentsReviewed()));
  }

  private DisputedItem item(DisputedItem item) {
    return new DisputedItem(
        item.number(),
        text(item.request()),
        item.outcome(),
        item.treatment(),
        basis(item.claimsAdministratorGuidelines()),
        basis(item.reviewerGuidelines()),
        text(item.rationale()),
        details(item.details()));
  }

  private ItemDetails details(ItemDetails details) {
    var modification = details.modification();
    return new ItemDetails(
        details.bodyParts(),
        details.quantity(),
        details.retrospective(),
        details.dateOfService(),
        modification == null
            ? null
            : new Modification(
                text(modification.original()),
                orNull(modification.authorized()),
                text(modification.remaining())),
        details.associatedSurgicalService(),
        details.reasons(),
        details.reasonSentences(),
        details.ownWords());
  }

  private GuidelineBasis basis(GuidelineBasis basis) {
    return new GuidelineBasis(
        basis.families(),
        basis.citations().stream()
            .map(citation ->
                new GuidelineCitation(
                    citation.family(),
                    citation.adopted(),
                    text(citation.title()),
                    citation.year(),
                    citation.chapter(),
                    texts(citation.sections()),
                    orNull(citation.pages())))
            .toList(),
        text(basis.text()));
  }

  private List<String> texts(List<String> texts) {
    return texts.stream().map(this::text).toList();
  }

  private @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  private static String masked(String detail) {
    var chars = detail.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.isWhitespace(chars[i]) ? chars[i] : MASK;
    }
    return new String(chars);
  }

  /**
   * Any of {@code details} as words of their own, however the text wraps them; the longest wins.
   */
  private static Pattern anyOf(List<String> details) {
    return Pattern.compile(
        details.stream()
            .sorted(comparingInt(String::length).reversed())
            .map(detail -> Arrays.stream(detail.split(" ", -1)).map(Pattern::quote))
            .map(words -> words.collect(joining("\\s+")))
            .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }
}
