package rationale.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.export.Citation;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.DisputedItem;
import rationale.model.Field;
import rationale.model.GuidelineBasis;
import rationale.model.Letter;
import rationale.page.CitedGuidelines;
import rationale.page.LetterItem;
import rationale.page.LetterPage;
import rationale.page.Link;
import rationale.page.Original;
import rationale.page.ReadyCitation;
import rationale.page.Related;
import rationale.page.Text;
import rationale.page.Trail;
import rationale.search.Passage;
import rationale.search.SearchRequest;
import rationale.store.StoredLetter;

/** From a stored letter to the page that shows it. */
final class LetterPages {
  private final StoredLetter stored;
  private final Letter letter;
  private final LetterMarks marks;
  private final String site;
  private final boolean paged;
  private final SourceText source;
  private final ReasonSentences reasons;
  private final Map<String, Integer> firstWith = new HashMap<>();

  /**
   * @param site the address at which the reader reached the site, for citations; may be empty
   * @param alone whether its file holds no other letter, so that its pages are the file's
   */
  LetterPages(StoredLetter stored, LetterMarks marks, String site, boolean alone) {
    this.stored = stored;
    this.site = site;
    this.paged = alone && isPdf(stored);
    this.letter = stored.letter();
    this.marks = marks;
    letter.items().forEach(item -> firstWith.putIfAbsent(item.rationale(), item.number()));
    this.source = new SourceText(stored);
    this.reasons = new ReasonSentences(stored);
  }

  /** The file a letter was read from. */
  static Original original(StoredLetter stored) {
    return new Original(
        stored.originalName(), Addresses.original(stored.letter().id()), isPdf(stored));
  }

  private static boolean isPdf(StoredLetter stored) {
    return stored.mediaType().equals("application/pdf");
  }

  LetterPage page(@Nullable Trail trail, List<Related> related, boolean withheld) {
    // in reading order, which numbers the marks
    var summary = marks.summary(Objects.requireNonNullElse(letter.clinicalSummary(), ""));
    var items = letter.items().stream().map(this::item).toList();
    return new LetterPage(
        letter.id(),
        trail,
        marks.foundHere(),
        marks.link(),
        marks.count(),
        Words.day(letter.dates().decision()),
        Words.badge(letter.outcome()),
        new LetterFacts(letter, source).all(),
        new LetterNotices(letter, withheld).all(),
        summary,
        letter.details().documentsReviewed(),
        items,
        related,
        withheld ? null : original(stored),
        Addresses.text(letter.id()),
        new ReadyCitation(citation(""), site + Addresses.letter(letter.id())));
  }

  private LetterItem item(DisputedItem item) {
    var shared = sharedWith(item);
    return new LetterItem(
        item.number(),
        Words.badge(item.outcome()),
        marks.text(item, Passage.REQUEST, item.request()),
        treatment(item),
        new ItemFacts(item, source).all(index -> reasons.href(item, index)),
        guidelines(
            item, item.claimsAdministratorGuidelines(), Field.CLAIMS_ADMINISTRATOR_GUIDELINES),
        guidelines(item, item.reviewerGuidelines(), Field.REVIEWER_GUIDELINES),
        shared.isPresent() || item.rationale().isEmpty()
            ? List.of()
            : marks.rationale(sharing(item), reasons.of(item.rationale())),
        shared
            .map(number -> new Link("Same rationale as item " + number, "#" + number))
            .orElse(null),
        new LetterItem.Places(
            source.href(Field.REQUEST, item.number()),
            source.href(Field.OUTCOME, item.number()),
            source.href(Field.RATIONALE, item.number())),
        paged ? source.page(Field.REQUEST, item.number()) : null,
        new ReadyCitation(
            citation(", item " + item.number()), site + Addresses.item(letter.id(), item.number())),
        marks.standsOut(item));
  }

  /** The first item before this one that has the same rationale. */
  private Optional<Integer> sharedWith(DisputedItem item) {
    return Optional.ofNullable(firstWith.get(item.rationale()))
        .filter(first -> first < item.number() && !item.rationale().isEmpty());
  }

  /** The items that have the rationale of {@code item}, which is shown once for all. */
  private List<DisputedItem> sharing(DisputedItem item) {
    return letter.items().stream()
        .filter(other -> other.rationale().equals(item.rationale()))
        .toList();
  }

  private static @Nullable Link treatment(DisputedItem item) {
    var treatment = item.treatment();
    if (treatment == null) {
      return null;
    }
    var label = Words.treatment(treatment);
    var slug = Slug.of(List.of(treatment.category(), treatment.subcategory()));
    return new Link(
        label == null ? "" : label,
        SearchParams.href(SearchRequest.ALL.with(Facet.TREATMENT, slug)));
  }

  private CitedGuidelines guidelines(DisputedItem item, GuidelineBasis basis, Field field) {
    var facet = field == Field.REVIEWER_GUIDELINES ? Facet.GUIDELINE : Facet.UR_GUIDELINE;
    var families = new ArrayList<Link>();
    for (var family : basis.families()) {
      families.add(
          new Link(
              family.label(),
              SearchParams.href(SearchRequest.ALL.with(facet, Slug.of(family.label())))));
    }
    return new CitedGuidelines(
        basis.text().isEmpty() ? null : Text.of(basis.text()),
        new CitedWorks(facet, facet.values(letter, item)).of(basis),
        families,
        source.href(field, item.number()));
  }

  /** "IMR Case No. CM19-0123456, Final Determination (Aug 2, 2019), item 2". */
  private String citation(String place) {
    return Citation.ofLetter(letter.id(), letter.caseNumber() != null, letter.dates().decision())
        + place;
  }
}
