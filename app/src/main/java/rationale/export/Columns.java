package rationale.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.GuidelineFamily;
import rationale.model.Sex;
import rationale.model.Treatment;
import rationale.search.Decision;
import rationale.vocabulary.Reasons;

/** The columns of a table of decisions, in order. */
final class Columns {
  private static final Reasons REASONS = Reasons.load();

  private final List<Column> columns = new ArrayList<>();

  private Columns() {}

  /**
   * One column.
   *
   * @param label what stands above it
   * @param width in characters, where a reader does not choose another
   * @param value a text, a number or a day; null where nothing is stated
   */
  record Column(String label, int width, Function<Decision, @Nullable Object> value) {}

  static Columns of(Function<Decision, String> address, boolean withRationale) {
    var columns = new Columns();
    columns.add("ID", 16, Decision::id);
    columns.add("Case number", 14, Decision::caseNumber);
    columns.add("Decision date", 12, Decision::decisionDate);
    columns.add("Outcome", 11, decision -> decision.outcome().label());
    columns.add("Request", 48, Decision::request);
    columns.add(
        "Treatment category", 22, decision -> ifAny(decision.treatment(), Treatment::category));
    columns.add(
        "Treatment subcategory",
        26,
        decision -> ifAny(decision.treatment(), Treatment::subcategory));
    columns.add("Guidelines", 14, decision -> families(decision.guidelines()));
    columns.add(
        "Claims administrator's guidelines", 14, decision -> families(decision.urGuidelines()));
    columns.add("Reasons", 40, decision -> each(decision.reasons(), REASONS::labelOf));
    columns.add("Body parts", 20, decision -> each(decision.bodyParts(), BodyPart::label));
    columns.add(
        "Reviewer specialties",
        26,
        decision -> each(decision.reviewer().specialties(), Function.identity()));
    columns.add(
        "Reviewer licensed in",
        18,
        decision -> each(decision.reviewer().licensedStates(), Function.identity()));
    columns.add("UR action", 10, decision -> ifAny(decision.urAction(), action -> action.label()));
    columns.add("Age", 5, Decision::age);
    columns.add("Sex", 7, decision -> ifAny(decision.sex(), Columns::sex));
    columns.add("Letter outcome", 18, decision -> decision.letterOutcome().label());
    columns.add("Address", 40, address::apply);
    if (withRationale) {
      columns.add("Rationale", 80, Decision::rationale);
    }
    return columns;
  }

  /** The columns, the first first. */
  List<Column> all() {
    return columns;
  }

  private void add(String label, int width, Function<Decision, @Nullable Object> value) {
    columns.add(new Column(label, width, value));
  }

  private static <T> @Nullable Object ifAny(@Nullable T value, Function<T, String> text) {
    return value == null ? null : text.apply(value);
  }

  private static String families(Collection<GuidelineFamily> families) {
    return each(families, GuidelineFamily::label);
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case M -> "Male";
      case F -> "Female";
    };
  }

  private static <T> String each(Collection<T> values, Function<T, String> text) {
    return String.join("; ", values.stream().map(text).toList());
  }
}
