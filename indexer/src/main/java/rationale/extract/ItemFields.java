package rationale.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var bases = new Bases(decided);
    for (var parts : found) {
      items.add(read(items.size() + 1, parts, bases, findings));
    }
    return items;
  }

  private DisputedItem read(int number, ItemParts parts, Bases bases, Findings findings) {
    var request = parts.request().text();
    var treatment = treatments.classify(start(request, LONGEST_REQUEST));
    findings.note(Field.REQUEST, number, parts.request().span());
    findings.note(Field.OUTCOME, number, parts.outcome().span());
    treatment.ifPresent(_ -> findings.note(Field.TREATMENT, number, parts.request().span()));
    note(Field.CLAIMS_ADMINISTRATOR_GUIDELINES, number, parts.administrator(), findings);
    note(Field.REVIEWER_GUIDELINES, number, parts.reviewer(), findings);
    note(Field.RATIONALE, number, parts.rationale(), findings);
    var administrator = bases.of(parts.administrator());
    return new DisputedItem(
        number,
        request.replace('\n', ' '),
        parts.outcome().value(),
        treatment.orElse(null),
        administrator,
        guidelines.adopting(bases.of(parts.reviewer()), administrator),
        parts.rationale() == null ? "" : parts.rationale().text(),
        details.read(number, parts, treatment.orElse(null), findings));
  }

  private static void note(Field field, int number, @Nullable Passage passage, Findings findings) {
    if (passage != null && !passage.isEmpty()) {
      findings.note(field, number, passage.span());
    }
  }

  /** What the guideline lines of one letter cite; many of its items cite in the same words. */
  private final class Bases {
    private final Map<String, GuidelineBasis> byLine = new HashMap<>();
    private final @Nullable LocalDate decided;

    Bases(@Nullable LocalDate decided) {
      this.decided = decided;
    }

    GuidelineBasis of(@Nullable Passage line) {
      return line == null || line.isEmpty()
          ? GuidelineBasis.MISSING
          : byLine.computeIfAbsent(
              line.text().replace('\n', ' '), text -> guidelines.read(text, decided));
    }
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
