package rationale.store;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Letter;
import rationale.model.Warning;

/** Writes versions of letters: each packed, and what is counted of it into columns. */
final class LetterWriter {
  private static final String LETTER =
      """
      INSERT INTO letter (key, id, file, revision, superseded, source, template, date_assigned,
        date_of_injury, decision_date, ur_decision_date, application_received, priority, ur_action,
        worker_age, worker_sex, stated, warned, unredacted)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String PACKED = "INSERT INTO packed_letter VALUES (?, ?, ?)";
  private static final String SPECIALTY = "INSERT INTO reviewer_specialty VALUES (?, ?)";
  private static final String ITEM = "INSERT INTO disputed_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String REASON = "INSERT INTO reason VALUES (?, ?, ?)";

  private final Statements statements;
  private final Terms terms;

  LetterWriter(Statements statements, Terms terms) {
    this.statements = statements;
    this.terms = terms;
  }

  /**
   * Where and when a version is kept.
   *
   * @param key its key
   * @param file the key of its file
   * @param fileName the name under which that is kept
   * @param revision the revision that wrote it
   * @param superseded the revision that superseded it; null while it is current
   */
  record Place(long key, long file, String fileName, long revision, @Nullable Long superseded) {}

  /** Writes {@code letter}, whose packed form is compressed to {@code packed}. */
  void write(Letter letter, byte[] packed, Place place) {
    writeColumns(letter, place);
    statements.run(PACKED, place.key(), Compression.FORM, packed);
    var specialties = letter.reviewer().specialties();
    specialties.stream()
        .distinct()
        .forEach(specialty -> statements.run(SPECIALTY, place.key(), terms.number(specialty)));
    letter.items().forEach(item -> write(item, letter, place.key()));
  }

  private void writeColumns(Letter letter, Place place) {
    var dates = letter.dates();
    var codes = letter.warnings().stream().map(Warning::code).toList();
    statements.run(
        LETTER,
        place.key(),
        letter.id(),
        place.file(),
        place.revision(),
        place.superseded(),
        source(letter, place.fileName()),
        Codes.TEMPLATES.number(letter.template()),
        day(dates.assigned()),
        day(dates.injury()),
        day(dates.decision()),
        day(dates.urDecision()),
        day(dates.applicationReceived()),
        Codes.PRIORITIES.numberOrNull(letter.priority()),
        Codes.UR_ACTIONS.numberOrNull(letter.details().urAction()),
        letter.worker().age(),
        Codes.SEXES.numberOrNull(letter.worker().sex()),
        Codes.LETTER_FIELDS.bits(stated(letter, 0)),
        Codes.WARNINGS.bits(codes),
        letter.states(Field.UNREDACTED, 0) ? 1 : 0);
  }

  /** Null where it is the name of the file, but for the letters that are found by it. */
  private static @Nullable String source(Letter letter, String fileName) {
    boolean told =
        letter.source().equals(fileName) && !letter.id().startsWith(Letter.NAMED_BY_CONTENT);
    return told ? null : letter.source();
  }

  private void write(DisputedItem item, Letter letter, long key) {
    var treatment = item.treatment();
    statements.run(
        ITEM,
        key,
        item.number(),
        Codes.OUTCOMES.number(item.outcome()),
        terms.numberOrNull(treatment == null ? null : treatment.category()),
        terms.numberOrNull(treatment == null ? null : treatment.subcategory()),
        Codes.FAMILIES.bits(item.claimsAdministratorGuidelines().families()),
        Codes.FAMILIES.bits(item.reviewerGuidelines().families()),
        Codes.ITEM_FIELDS.bits(stated(letter, item.number())));
    item.details().reasons().stream()
        .distinct()
        .forEach(reason -> statements.run(REASON, key, item.number(), terms.number(reason)));
  }

  private static EnumSet<Field> stated(Letter letter, int item) {
    return letter.evidence().stream()
        .filter(one -> one.item() == item)
        .map(Evidence::field)
        .collect(toCollection(() -> EnumSet.noneOf(Field.class)));
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }
}
