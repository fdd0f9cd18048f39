package rationale.extract;

import java.util.List;
import rationale.model.DisputedItem;
import rationale.model.Field;
import rationale.model.Warning;

/** Warns of what a letter lacks: absent fields and an ending that breaks off. */
final class Gaps {
  private static final List<Field> EXPECTED =
      List.of(
          Field.CASE_NUMBER,
          Field.DECISION_DATE,
          Field.SPECIALTIES,
          Field.LICENSED_STATES,
          Field.CLINICAL_SUMMARY);
  private static final List<Field> EXPECTED_OF_ITEM =
      List.of(Field.CLAIMS_ADMINISTRATOR_GUIDELINES, Field.REVIEWER_GUIDELINES, Field.RATIONALE);

  private static final String ENDINGS = ".?!:)]\"'";

  void warn(List<DisputedItem> items, Findings findings) {
    for (var field : EXPECTED) {
      if (!findings.has(field, 0)) {
        findings.warn(Warning.Code.MISSING_FIELD, field.label() + " is not stated.");
      }
    }
    for (var item : items) {
      for (var field : EXPECTED_OF_ITEM) {
        if (!findings.has(field, item.number())) {
          findings.warn(
              Warning.Code.MISSING_FIELD,
              "%s of item %d is not stated.".formatted(field.label(), item.number()));
        }
      }
      if (item.treatment() == null) {
        findings.warn(
            Warning.Code.NOT_CLASSIFIED,
            "Item %d matches no class of treatment.".formatted(item.number()));
      }
    }
    var ending = items.getLast().rationale();
    if (!ending.isEmpty() && ENDINGS.indexOf(ending.charAt(ending.length() - 1)) < 0) {
      findings.warn(Warning.Code.CUT_OFF, "The last rationale breaks off in mid-sentence.");
    }
  }
}
