package rationale.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.ItemDetails;
import rationale.model.Modification;
import rationale.model.Quantity;
import rationale.model.Treatment;

/** A disputed item in the packed form of its letter. */
final class PackedItem {
  private PackedItem() {}

  static void pack(DisputedItem item, PackWriter out) {
    out.number(item.number());
    out.text(item.request());
    out.number(Codes.OUTCOMES.number(item.outcome()));
    out.option(
        item.treatment(),
        treatment -> {
          out.text(treatment.category());
          out.text(treatment.subcategory());
        });
    packBasis(item.claimsAdministratorGuidelines(), out);
    packBasis(item.reviewerGuidelines(), out);
    out.text(item.rationale());
    packDetails(item.details(), out);
  }

  static DisputedItem unpack(PackReader in) {
    return new DisputedItem(
        in.number(),
        in.text(),
        Codes.OUTCOMES.constant(in.number()),
        in.option(() -> new Treatment(in.text(), in.text())),
        unpackBasis(in),
        unpackBasis(in),
        in.text(),
        unpackDetails(in));
  }

  private static void packBasis(GuidelineBasis basis, PackWriter out) {
    out.number(Codes.FAMILIES.bits(basis.families()));
    out.list(basis.citations(), citation -> packCitation(citation, out));
    out.text(basis.text());
  }

  private static GuidelineBasis unpackBasis(PackReader in) {
    long families = in.longNumber();
    return new GuidelineBasis(
        Codes.FAMILIES.constants().stream()
            .filter(family -> (families >> Codes.FAMILIES.number(family) & 1) == 1)
            .toList(),
        in.list(() -> unpackCitation(in)),
        in.text());
  }

  private static void packCitation(GuidelineCitation citation, PackWriter out) {
    out.number(Codes.FAMILIES.number(citation.family()));
    out.flag(citation.adopted());
    out.text(citation.title());
    out.option(citation.year(), year -> out.signed(year));
    out.option(citation.chapter(), chapter -> out.signed(chapter));
    out.texts(citation.sections());
    out.option(citation.pages(), out::text);
  }

  private static GuidelineCitation unpackCitation(PackReader in) {
    return new GuidelineCitation(
        Codes.FAMILIES.constant(in.number()),
        in.flag(),
        in.text(),
        in.option(() -> (int) in.signed()),
        in.option(() -> (int) in.signed()),
        in.texts(),
        in.option(in::text));
  }

  private static void packDetails(ItemDetails details, PackWriter out) {
    out.list(
        details.bodyParts(),
        part -> {
          out.text(part.part());
          out.option(part.side(), side -> out.number(Codes.LATERALITIES.number(side)));
        });
    out.option(
        details.quantity(),
        quantity -> {
          out.number(quantity.amount());
          out.number(Codes.UNITS.number(quantity.unit()));
        });
    out.flag(details.retrospective());
    out.option(details.dateOfService(), day -> out.signed(day.toEpochDay()));
    out.option(
        details.modification(),
        portions -> {
          out.text(portions.original());
          out.option(portions.authorized(), out::text);
          out.text(portions.remaining());
        });
    out.flag(details.associatedSurgicalService());
    out.texts(details.reasons());
    out.spans(details.reasonSentences());
    out.spans(details.ownWords());
  }

  private static ItemDetails unpackDetails(PackReader in) {
    return new ItemDetails(
        in.list(() ->
            new BodyPart(in.text(), in.option(() -> Codes.LATERALITIES.constant(in.number())))),
        in.option(() -> new Quantity(in.number(), Codes.UNITS.constant(in.number()))),
        in.flag(),
        in.option(() -> day(in.signed())),
        in.option(() -> new Modification(in.text(), in.option(in::text), in.text())),
        in.flag(),
        in.texts(),
        in.spans(),
        in.spans());
  }

  static LocalDate day(long epochDay) {
    try {
      return LocalDate.ofEpochDay(epochDay);
    } catch (DateTimeException beyond) {
      throw new PackedForm.Damaged("a day beyond the calendar", beyond);
    }
  }
}
