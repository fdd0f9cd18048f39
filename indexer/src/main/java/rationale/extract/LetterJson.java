package rationale.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.ItemDetails;
import rationale.model.Letter;
import rationale.model.Span;
import tools.jackson.databind.json.JsonMapper;

/** A parsed letter as JSON, in the form that the scorers and the interface share. */
public final class LetterJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LetterJson() {}

  /** One line of JSON; what the letter does not state is null. */
  public static String line(Letter letter) {
    return JSON.writeValueAsString(tree(letter));
  }

  /** Indented JSON with a final line break, as the expected files beside the sample letters. */
  public static String pretty(Letter letter) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(letter)) + "\n";
  }

  /** The same form as maps and lists. */
  public static Map<String, @Nullable Object> tree(Letter letter) {
    var dates = letter.dates();
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("source", letter.source());
    tree.put("template", letter.template().name());
    tree.put("caseNumber", text(letter.caseNumber()));
    tree.put("dateAssigned", text(dates.assigned()));
    tree.put("dateOfInjury", text(dates.injury()));
    tree.put("decisionDate", text(dates.decision()));
    tree.put("urDecisionDate", text(dates.urDecision()));
    tree.put("applicationReceived", text(dates.applicationReceived()));
    tree.put("priority", text(letter.priority()));
    tree.put("outcome", letter.outcome().name());
    tree.put(
        "reviewer",
        object(
            "specialties", letter.reviewer().specialties(),
            "licensedStates", letter.reviewer().licensedStates()));
    tree.put("worker", object("age", letter.worker().age(), "sex", text(letter.worker().sex())));
    tree.put("clinicalSummary", letter.clinicalSummary());
    tree.put("urAction", text(letter.details().urAction()));
    tree.put(
        "diagnoses",
        letter.details().diagnoses().stream()
            .map(diagnosis -> object("text", diagnosis.text(), "code", diagnosis.code()))
            .toList());
    tree.put("documentsReviewed", letter.details().documentsReviewed());
    tree.put("items", letter.items().stream().map(LetterJson::item).toList());
    tree.put(
        "warnings",
        letter.warnings().stream()
            .map(warning -> object("code", warning.code().name(), "message", warning.message()))
            .toList());
    return tree;
  }

  /** One item in the same form. */
  public static Map<String, @Nullable Object> item(DisputedItem item) {
    var treatment = item.treatment();
    return object(
        "number", item.number(),
        "request", item.request(),
        "outcome", item.outcome().name(),
        "treatment",
            treatment == null
                ? null
                : object("category", treatment.category(), "subcategory", treatment.subcategory()),
        "claimsAdministratorGuidelines", basis(item.claimsAdministratorGuidelines()),
        "reviewerGuidelines", basis(item.reviewerGuidelines()),
        "rationale", stated(item.rationale()),
        "details", details(item.details()));
  }

  private static Map<String, @Nullable Object> details(ItemDetails details) {
    var quantity = details.quantity();
    var modification = details.modification();
    return object(
        "bodyParts",
            details.bodyParts().stream()
                .map(part -> object("part", part.part(), "side", text(part.side())))
                .toList(),
        "quantity",
            quantity == null
                ? null
                : object("amount", quantity.amount(), "unit", quantity.unit().name()),
        "retrospective", details.retrospective(),
        "dateOfService", text(details.dateOfService()),
        "modification",
            modification == null
                ? null
                : object(
                    "original", modification.original(),
                    "authorized", modification.authorized(),
                    "remaining", modification.remaining()),
        "associatedSurgicalService", details.associatedSurgicalService(),
        "reasons", details.reasons(),
        "reasonSentences", spans(details.reasonSentences()),
        "ownWords", spans(details.ownWords()));
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }

  private static Map<String, @Nullable Object> basis(GuidelineBasis basis) {
    return object(
        "families", basis.families().stream().map(Enum::name).toList(),
        "citations", basis.citations().stream().map(LetterJson::citation).toList(),
        "text", stated(basis.text()));
  }

  private static Map<String, @Nullable Object> citation(GuidelineCitation citation) {
    return object(
        "family", citation.family().name(),
        "adopted", citation.adopted(),
        "title", citation.title(),
        "year", citation.year(),
        "chapter", citation.chapter(),
        "sections", citation.sections(),
        "pages", citation.pages());
  }

  private static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }

  private static @Nullable String stated(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
