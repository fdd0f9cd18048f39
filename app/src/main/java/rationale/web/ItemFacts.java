package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.Field;
import rationale.model.Modification;
import rationale.page.Fact;
import rationale.search.SearchRequest;
import rationale.vocabulary.Reasons;

/** What an item states beyond treatment, guidelines and rationale, as its page shows it. */
final class ItemFacts {
  private static final Reasons REASONS = Reasons.load();

  private final DisputedItem item;
  private final @Nullable SourceText source;
  private final List<Fact> facts = new ArrayList<>();

  /**
   * @param source null where no places are to be told
   */
  ItemFacts(DisputedItem item, @Nullable SourceText source) {
    this.item = item;
    this.source = source;
  }

  /**
   * What is stated; what is not is left out.
   *
   * @param sentences the link to the sentence that gives the reason of an index, from 0
   */
  List<Fact> all(IntFunction<@Nullable String> sentences) {
    withoutReasons();
    addReasons(item.details().reasons(), sentences);
    return facts;
  }

  /** The same but for the reasons. */
  List<Fact> withoutReasons() {
    var details = item.details();
    addBodyParts(details.bodyParts());
    var quantity = details.quantity();
    if (quantity != null) {
      add(Field.QUANTITY, quantity.amount() + " " + quantity.unit().label());
    }
    if (details.retrospective()) {
      add(Field.DATE_OF_SERVICE, "Retrospective", Words.day(details.dateOfService()));
    } else if (details.dateOfService() != null) {
      add(Field.DATE_OF_SERVICE, "Date of service", Words.day(details.dateOfService()));
    }
    if (details.associatedSurgicalService()) {
      facts.add(Fact.of("Part of", "a surgery", null));
    }
    addPortions(details.modification());
    return facts;
  }

  private void addBodyParts(List<BodyPart> parts) {
    var values = new ArrayList<Fact.Value>();
    for (var part : parts) {
      values.add(
          new Fact.Value(
              part.label(),
              SearchParams.href(SearchRequest.ALL.with(Facet.BODY_PART, Slug.of(part.part()))),
              evidence(Field.BODY_PARTS, values.size())));
    }
    if (!values.isEmpty()) {
      facts.add(new Fact(values.size() == 1 ? "Body part" : "Body parts", values));
    }
  }

  private void addReasons(List<String> ids, IntFunction<@Nullable String> sentences) {
    var values = new ArrayList<Fact.Value>();
    for (var id : ids) {
      var label = REASONS.labelOf(id);
      values.add(
          new Fact.Value(
              label,
              SearchParams.href(SearchRequest.ALL.with(Facet.REASON, Slug.of(label))),
              sentences.apply(values.size())));
    }
    if (!values.isEmpty()) {
      facts.add(new Fact(values.size() == 1 ? "Reason" : "Reasons", values));
    }
  }

  private void addPortions(@Nullable Modification portions) {
    if (portions != null) {
      add(Field.MODIFICATION, "Requested", portions.original());
      if (portions.authorized() != null) {
        facts.add(Fact.of("Authorized", portions.authorized(), null));
      }
      facts.add(Fact.of("In dispute", portions.remaining(), null));
    }
  }

  private void add(Field field, String text) {
    add(field, field.label(), text);
  }

  private void add(Field field, String label, @Nullable String text) {
    facts.add(Fact.of(label, text == null ? "yes" : text, evidence(field)));
  }

  private @Nullable String evidence(Field field) {
    return evidence(field, 0);
  }

  private @Nullable String evidence(Field field, int index) {
    return source == null ? null : source.href(field, item.number(), index);
  }
}
