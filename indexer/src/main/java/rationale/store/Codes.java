package rationale.store;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rationale.model.Field;
import rationale.model.GuidelineFamily;
import rationale.model.Laterality;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Quantity;
import rationale.model.Sex;
import rationale.model.Template;
import rationale.model.UrAction;
import rationale.model.Warning;

/**
 * The numbers under which the constants of an enumeration are kept: their places in its list here.
 * Databases hold them, so a list may grow at its end and never change otherwise.
 */
final class Codes<E extends Enum<E>> {
  static final Codes<Template> TEMPLATES =
      new Codes<>(
          "template",
          Template.class,
          List.of(
              Template.PROFESSIONAL_REVIEW,
              Template.NOTICE_OF_DETERMINATION,
              Template.DECISION_SENTENCES,
              Template.PROSE_CREDENTIALS,
              Template.LISTED_CREDENTIALS));
  static final Codes<Priority> PRIORITIES =
      new Codes<>("priority", Priority.class, List.of(Priority.STANDARD, Priority.EXPEDITED));
  static final Codes<UrAction> UR_ACTIONS =
      new Codes<>(
          "ur_action",
          UrAction.class,
          List.of(UrAction.DENIED, UrAction.MODIFIED, UrAction.DELAYED));
  static final Codes<Sex> SEXES = new Codes<>("sex", Sex.class, List.of(Sex.M, Sex.F));
  static final Codes<Outcome> OUTCOMES =
      new Codes<>("outcome", Outcome.class, List.of(Outcome.UPHELD, Outcome.OVERTURNED));
  static final Codes<GuidelineFamily> FAMILIES =
      new Codes<>(
          "family",
          GuidelineFamily.class,
          List.of(
              GuidelineFamily.MTUS,
              GuidelineFamily.ACOEM,
              GuidelineFamily.ODG,
              GuidelineFamily.OTHER,
              GuidelineFamily.NONE));
  static final Codes<Laterality> LATERALITIES =
      new Codes<>(
          "laterality",
          Laterality.class,
          List.of(Laterality.LEFT, Laterality.RIGHT, Laterality.BILATERAL));
  static final Codes<Quantity.Unit> UNITS =
      new Codes<>(
          "unit",
          Quantity.Unit.class,
          List.of(
              Quantity.Unit.VISITS,
              Quantity.Unit.UNITS,
              Quantity.Unit.DAYS,
              Quantity.Unit.WEEKS,
              Quantity.Unit.MONTHS,
              Quantity.Unit.GRAMS,
              Quantity.Unit.ML));
  static final Codes<Warning.Code> WARNINGS =
      new Codes<>(
          "warning",
          Warning.Code.class,
          List.of(
              Warning.Code.MISSING_FIELD,
              Warning.Code.UNKNOWN_SPECIALTY,
              Warning.Code.NOT_CLASSIFIED,
              Warning.Code.CUT_OFF,
              Warning.Code.CONFLICTING_OUTCOME,
              Warning.Code.READ_BY_OCR,
              Warning.Code.FILE_NAME,
              Warning.Code.UNREDACTED));

  /** Fields of a letter. */
  static final Codes<Field> LETTER_FIELDS =
      new Codes<>(
          "letter_field",
          Field.class,
          List.of(
              Field.CASE_NUMBER,
              Field.DATE_ASSIGNED,
              Field.DATE_OF_INJURY,
              Field.DECISION_DATE,
              Field.UR_DECISION_DATE,
              Field.APPLICATION_RECEIVED,
              Field.PRIORITY,
              Field.SPECIALTIES,
              Field.LICENSED_STATES,
              Field.AGE,
              Field.SEX,
              Field.CLINICAL_SUMMARY,
              Field.UR_ACTION,
              Field.DIAGNOSES,
              Field.DOCUMENTS_REVIEWED,
              Field.UNREDACTED));

  /** Fields of a disputed item. */
  static final Codes<Field> ITEM_FIELDS =
      new Codes<>(
          "item_field",
          Field.class,
          List.of(
              Field.REQUEST,
              Field.OUTCOME,
              Field.TREATMENT,
              Field.CLAIMS_ADMINISTRATOR_GUIDELINES,
              Field.REVIEWER_GUIDELINES,
              Field.RATIONALE,
              Field.BODY_PARTS,
              Field.QUANTITY,
              Field.DATE_OF_SERVICE,
              Field.MODIFICATION,
              Field.REASONS));

  static final List<Codes<?>> ALL =
      List.of(
          TEMPLATES,
          PRIORITIES,
          UR_ACTIONS,
          SEXES,
          OUTCOMES,
          FAMILIES,
          LATERALITIES,
          UNITS,
          WARNINGS,
          LETTER_FIELDS,
          ITEM_FIELDS);

  private static final String ADD = "INSERT OR IGNORE INTO code VALUES (?, ?, ?)";

  private final String kind;
  private final List<E> constants;
  private final EnumMap<E, Integer> numbers;

  private Codes(String kind, Class<E> type, List<E> constants) {
    this.kind = kind;
    this.constants = constants;
    this.numbers = new EnumMap<>(type);
    constants.forEach(constant -> numbers.put(constant, numbers.size()));
  }

  static Codes<Field> fields(boolean ofItem) {
    return ofItem ? ITEM_FIELDS : LETTER_FIELDS;
  }

  /** Writes their names into the database, for those who read it without this program. */
  static void name(Handle handle) {
    try (var rows = handle.prepareBatch(ADD)) {
      for (var codes : ALL) {
        for (int i = 0; i < codes.constants.size(); i++) {
          rows.add(codes.kind, i, codes.constants.get(i).name());
        }
      }
      rows.execute();
    }
  }

  /** How many names {@link #name} writes. */
  static int count() {
    return ALL.stream().mapToInt(codes -> codes.constants.size()).sum();
  }

  List<E> constants() {
    return constants;
  }

  int number(E constant) {
    var number = numbers.get(constant);
    if (number == null) {
      throw new IllegalArgumentException(constant + " has no number");
    }
    return number;
  }

  @Nullable Integer numberOrNull(@Nullable E constant) {
    return constant == null ? null : number(constant);
  }

  /** The constant under {@code number}, which may come from a damaged value. */
  E constant(int number) {
    if (number < 0 || number >= constants.size()) {
      throw new PackedForm.Damaged("no " + kind + " has the number " + number);
    }
    return constants.get(number);
  }

  /** A bit for each of {@code some}. */
  long bits(Collection<E> some) {
    return some.stream().mapToLong(one -> 1L << number(one)).reduce(0, (a, b) -> a | b);
  }
}
