package rationale.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.model.DisputedItem;
import rationale.model.Field;
import rationale.model.GuidelineBasis;
import rationale.vocabulary.Treatments;

/** From the parts of items to items. */
final class ItemFields {
  /** Longer than any heading known; what lies beyond says nothing about the class of treatment. */
  private static final int LONGEST_REQUEST = 3_000;

  private final Treatments treatments = Treatments.load();
  private final DetailFields details = new DetailFields();
  private final GuidelineLine guidelines = new GuidelineLine();

  List<DisputedItem> read(List<ItemParts> found, @Nullable LocalDate decided, Findings findings) {
    var items = new ArrayList<DisputedItem>();
    for (var parts : found) {
      items.add(read(items.size() + 1, parts, decided, findings));
    }
    return items;
  }

  private DisputedItem read(
      int number, ItemParts parts, @Nullable LocalDate decided, Findings findings) {
    var request = parts.request().text();
    var treatment = treatments.classify(start(request, LONGEST_REQUEST));
    findings.note(Field.REQUEST, number, parts.request().span());
    findings.note(Field.OUTCOME, number, parts.outcome().span());
    treatment.ifPresent(_ -> findings.note(Field.TREATMENT, number, parts.request().span()));
    note(Field.CLAIMS_ADMINISTRATOR_GUIDELINES, number, parts.administrator(), findings);
    note(Field.REVIEWER_GUIDELINES, number, parts.reviewer(), findings);
    note(Field.RATIONALE, number, parts.rationale(), findings);
    var administrator = basis(parts.administrator(), decided);
    return new DisputedItem(
        number,
        request.replace('\n', ' '),
        parts.outcome().value(),
        treatment.orElse(null),
        administrator,
        guidelines.adopting(basis(parts.reviewer(), decided), administrator),
        parts.rationale() == null ? "" : parts.rationale().text(),
        details.read(number, parts, treatment.orElse(null), findings));
  }

  private static void note(Field field, int number, @Nullable Passage passage, Findings findings) {
    if (passage != null && !passage.isEmpty()) {
      findings.note(field, number, passage.span());
    }
  }

  private GuidelineBasis basis(@Nullable Passage line, @Nullable LocalDate decided) {
    return line == null || line.isEmpty()
        ? GuidelineBasis.MISSING
        : guidelines.read(line.text().replace('\n', ' '), decided);
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
