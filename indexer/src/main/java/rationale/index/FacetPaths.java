package rationale.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.vocabulary.Reasons;

/** What an item has of each facet, as paths of labels; none where the letter says nothing. */
final class FacetPaths {
  private static final Reasons REASONS = Reasons.load();

  private FacetPaths() {}

  static List<List<String>> treatment(DisputedItem item) {
    var treatment = item.treatment();
    return treatment == null
        ? one(Facet.NOT_CLASSIFIED)
        : List.of(List.of(treatment.category(), treatment.subcategory()));
  }

  static List<List<String>> compared(DisputedItem item) {
    var comparison =
        GuidelineComparison.of(item.reviewerGuidelines(), item.claimsAdministratorGuidelines());
    return List.of(comparison.path());
  }

  static List<List<String>> reasons(DisputedItem item) {
    return each(item.details().reasons().stream().map(REASONS::labelOf).toList());
  }

  static List<List<String>> bodyParts(DisputedItem item) {
    return each(item.details().bodyParts().stream().map(BodyPart::part).distinct().toList());
  }

  static List<List<String>> urAction(Letter letter) {
    var action = letter.details().urAction();
    return action == null ? List.of() : one(action.label());
  }

  static List<List<String>> year(@Nullable LocalDate decision) {
    return decision == null ? List.of() : one(Integer.toString(decision.getYear()));
  }

  static List<List<String>> sex(Letter letter) {
    var sex = letter.worker().sex();
    return sex == null
        ? List.of()
        : switch (sex) {
          case M -> one("Male");
          case F -> one("Female");
        };
  }

  static List<List<String>> each(List<String> labels) {
    return labels.stream().filter(text -> !text.isBlank()).map(List::of).toList();
  }

  static List<List<String>> one(String label) {
    return List.of(List.of(label));
  }
}
