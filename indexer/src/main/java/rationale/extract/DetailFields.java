package rationale.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.extract.Speakers.Spoken;
import rationale.letter.Passage;
import rationale.model.Field;
import rationale.model.Found;
import rationale.model.ItemDetails;
import rationale.model.Span;
import rationale.model.Treatment;
import rationale.vocabulary.Seeker;
import rationale.vocabulary.WordChoices;

/** What the request of an item and its rationale say beyond treatment and outcome. */
final class DetailFields {
  private static final Seeker RETROSPECTIVE = Seeker.of("(?i)\\bretro(?:spective(?:ly)?)?\\b");
  private static final Seeker DATE_OF_SERVICE =
      Seeker.of("(?i)\\b(?:DOS|dates? of service)[:\\s]*(?:of|on|from)?\\s*" + Dates.PATTERN);
  private static final Seeker SURGICAL_SERVICE =
      Seeker.of("(?i)\\bassociated surgical (?:services?|equipment|items?)\\b");

  private final BodyPartFields bodyParts = new BodyPartFields();
  private final QuantityFields quantities = new QuantityFields();
  private final WordChoices choices = WordChoices.load();
  private final Speakers speakers = new Speakers(choices);
  private final ReasonFinder reasons = new ReasonFinder(choices);

  ItemDetails read(int number, ItemParts item, @Nullable Treatment treatment, Findings findings) {
    var request = item.request();
    var parts = bodyParts.find(request);
    parts.forEach(part -> findings.note(Field.BODY_PARTS, number, part.span()));
    var portions = Portions.of(request);
    portions.ifPresent(_ -> findings.note(Field.MODIFICATION, number, request.span()));
    var disputed = portions.map(Portions.Read::remaining).orElse(request);
    var quantity = quantities.find(disputed, treatment);
    quantity.ifPresent(found -> findings.note(Field.QUANTITY, number, found.span()));
    var service = dateOfService(request);
    service.ifPresent(found -> findings.note(Field.DATE_OF_SERVICE, number, found.span()));
    var rationale = item.rationale();
    var own = rationale == null ? List.<Spoken>of() : speakers.ownSentences(rationale);
    var places = rationale == null ? List.<Span>of() : Speakers.places(rationale, own);
    var origins = own.stream().map(sentence -> sentence.passage().span()).toList();
    var given = reasons.find(own, item.outcome().value());
    given.forEach(reason -> findings.note(Field.REASONS, number, reason.span()));
    return new ItemDetails(
        parts.stream().map(Found::value).toList(),
        quantity.map(Found::value).orElse(null),
        service.isPresent() || request.find(RETROSPECTIVE).isPresent(),
        service.map(Found::value).orElse(null),
        portions.map(Portions.Read::portions).orElse(null),
        request.find(SURGICAL_SERVICE).isPresent(),
        given.stream().map(Found::value).toList(),
        given.stream().map(reason -> places.get(origins.indexOf(reason.span()))).toList(),
        rationale == null ? List.of() : Speakers.together(rationale, places));
  }

  private static Optional<Found<LocalDate>> dateOfService(Passage request) {
    return request
        .find(DATE_OF_SERVICE)
        .flatMap(match -> {
          var date = request.part(match, 1);
          return Dates.read(date.text()).map(day -> new Found<>(day, date.span()));
        });
  }
}
