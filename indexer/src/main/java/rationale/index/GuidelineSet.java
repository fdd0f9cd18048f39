package rationale.index;

import java.util.List;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineFamily;

/** The families that one side cites, all together, as one value: of these each item has one. */
final class GuidelineSet {
  private GuidelineSet() {}

  /** "MTUS only", "MTUS, ACOEM and ODG", "None cited". */
  static String label(GuidelineBasis basis) {
    var families = basis.families();
    if (families.isEmpty()) {
      return Facet.NOT_STATED;
    }
    if (families.equals(List.of(GuidelineFamily.NONE))) {
      return GuidelineFamily.NONE.label();
    }
    var labels = families.stream().map(GuidelineFamily::label).toList();
    int last = labels.size() - 1;
    return last == 0
        ? labels.getFirst() + " only"
        : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }
}
