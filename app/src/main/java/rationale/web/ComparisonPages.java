package rationale.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.Span;
import rationale.page.CitedGuidelines;
import rationale.page.ComparedDecision;
import rationale.page.ComparisonPage;
import rationale.page.Link;
import rationale.page.Text;
import rationale.text.SentenceDifference;
import rationale.vocabulary.ReasonAnswers;
import rationale.vocabulary.Reasons;

/** From two items to the page that lays them side by side. */
final class ComparisonPages {
  private static final Reasons REASONS = Reasons.load();
  private static final ReasonAnswers ANSWERS = ReasonAnswers.load();
  private static final TellingSentences TELLING = new TellingSentences();

  private ComparisonPages() {}

  static ComparisonPage of(
      ItemOfLetter one, ItemOfLetter other, @Nullable String previous, @Nullable String next) {
    var difference = SentenceDifference.between(one.item().rationale(), other.item().rationale());
    var inOne = TELLING.among(difference.inOne(), one.item());
    var inOther = TELLING.among(difference.inOther(), other.item());
    return new ComparisonPage(
        side(one, other.item(), inOne),
        side(other, one.item(), inOther),
        alike(one.item(), other.item()),
        !(inOne.isEmpty() && inOther.isEmpty()),
        address(/* one= */ other, /* other= */ one),
        Addresses.similar(one.letter().id(), one.item().number()),
        previous,
        next);
  }

  private static String address(ItemOfLetter one, ItemOfLetter other) {
    return Addresses.comparison(
        one.letter().id(), one.item().number(), other.letter().id(), other.item().number());
  }

  private static List<String> alike(DisputedItem one, DisputedItem other) {
    var treatment = one.treatment();
    var kind =
        treatment != null && treatment.equals(other.treatment())
            ? Stream.of(treatment.subcategory())
            : Stream.<String>empty();
    var parts = parts(other);
    return Stream.concat(kind, parts(one).stream().filter(parts::contains)).toList();
  }

  private static List<String> parts(DisputedItem item) {
    return item.details().bodyParts().stream().map(BodyPart::part).distinct().toList();
  }

  private static ComparedDecision side(ItemOfLetter of, DisputedItem other, List<Span> marked) {
    var item = of.item();
    var basis = item.reviewerGuidelines();
    return new ComparedDecision(
        Words.badge(item.outcome()),
        new Link(of.name(), Addresses.item(of.letter().id(), item.number())),
        item.request(),
        Words.day(of.letter().dates().decision()),
        Words.treatment(item.treatment()),
        new ItemFacts(item, null).withoutReasons(),
        new CitedGuidelines(
            basis.text().isEmpty() ? null : Text.of(basis.text()),
            new CitedWorks(Facet.GUIDELINE, Facet.GUIDELINE.values(of.letter(), item)).of(basis),
            List.of(),
            null),
        item.details().reasons().stream().map(id -> reason(id, other)).toList(),
        new Prose(item.rationale(), item.details().ownWords(), new TreeMap<>(), marked, 0)
            .paragraphs());
  }

  private static ComparedDecision.Reason reason(String id, DisputedItem other) {
    var reasons = other.details().reasons();
    if (reasons.contains(id)) {
      return new ComparedDecision.Reason(REASONS.labelOf(id), "in both");
    }
    var answers =
        ANSWERS.to(List.of(id)).stream().filter(reasons::contains).map(REASONS::labelOf).toList();
    return new ComparedDecision.Reason(
        REASONS.labelOf(id), answers.isEmpty() ? null : "there: " + String.join(", ", answers));
  }
}
