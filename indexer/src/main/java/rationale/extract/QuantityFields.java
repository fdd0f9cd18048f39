package rationale.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.model.Found;
import rationale.model.Quantity;
import rationale.model.Quantity.Unit;
import rationale.model.Treatment;
import rationale.vocabulary.Seeker;

/** How much a request asks for. */
final class QuantityFields {
  private static final String N = Numbers.PATTERN;
  private static final String NOT_A_RATE =
      "(?!\\s*(?:per|a|each|every|/)\\s*(?:week|wk|day|month))";
  private static final int MOST = 2_000;

  /** A kind of statement: groups 1 and 2, where there are two, are multiplied. */
  private record Form(Seeker pattern, @Nullable Unit unit) {
    static Form of(String pattern, @Nullable Unit unit) {
      return new Form(Seeker.of("(?i)" + pattern), unit);
    }
  }

  /** In the order of how surely they say it; a null unit depends on the treatment. */
  private static final List<Form> FORMS =
      List.of(
          // "12 sessions", "eight (8) physical therapy sessions", "six additional visits"
          Form.of(
              "\\b"
                  + N
                  + "(?:\\s*\\(\\d+\\))?(?:\\s+[a-z/-]+){0,5}?\\s+(?:sessions?|visits?|treatments)\\b"
                  + NOT_A_RATE,
              Unit.VISITS),
          Form.of(
              "\\b(?:sessions|visits|treatments)\\s*(?:x|times|#|:)?\\s*" + N + "\\b", Unit.VISITS),
          // "2-3 times a week for 6 weeks", "two times weekly for 6 weeks", "1 x week x 8 weeks"
          Form.of(
              "(?:"
                  + N
                  + "\\s*(?:-|to)\\s*)?\\b"
                  + N
                  + "\\s*(?:x|times?|visits?|sessions?)?\\s*(?:a|per|each|every|/)?\\s*"
                  + "(?:weekly|week|wk)s?[\\s,]*(?:x|for|times)?\\s*(?:"
                  + N
                  + "\\s*(?:-|to)\\s*)?"
                  + N
                  + "(?:\\s*\\(\\d+\\))?\\s*(?:weeks?|wks?)\\b",
              Unit.VISITS),
          Form.of("(?<![.\\d])(\\d{2,4})(?:\\.\\d+)?\\s*-?(?:grams?|gms?|g)\\b", Unit.GRAMS),
          Form.of("\\b(\\d{2,4})\\s*-?ml\\b", Unit.ML),
          Form.of("#\\s*" + N + "\\b", null),
          Form.of("\\b(?:qty|quantity)\\.?[:\\s]*(?:of\\s+)?" + N + "\\b", null),
          Form.of(
              "\\b" + N + "\\s*(?:tablets|tabs|capsules|caps|pills|patches|units)\\b", Unit.UNITS),
          Form.of(
              "\\b" + N + "[\\s-]*days?\\b(?=.{0,20}(?:rental|trial|use|purchase|stay))",
              Unit.DAYS),
          Form.of(
              "\\b(?:stay|rental|trial)[,:]?\\s*(?:for|of|x)?\\s*" + N + "[\\s-]*days?\\b",
              Unit.DAYS),
          Form.of("\\b" + N + "[\\s-]*months?\\b", Unit.MONTHS),
          // "2 x 6", "1 times 8": so often for so many weeks
          Form.of("\\b(\\d{1,2})\\s*(?:x|times)\\s*(\\d{1,2})\\b", Unit.VISITS),
          Form.of("\\b(?:x|times)\\s*" + N + "\\b(?!\\s*(?:weeks?|months?|days?))", null),
          Form.of("\\b" + N + "[\\s-]*weeks?\\b", Unit.WEEKS));

  /** The quantity of the request, or of the portion of it that is in dispute. */
  Optional<Found<Quantity>> find(Passage request, @Nullable Treatment treatment) {
    var text = request.part(0, Math.min(MOST, request.text().length()));
    for (var form : FORMS) {
      var match = text.find(form.pattern);
      if (match.isPresent()) {
        int amount = amount(match.get());
        if (amount > 0) {
          var unit = form.unit == null ? unitOf(treatment) : form.unit;
          return Optional.of(
              new Found<>(new Quantity(amount, unit), text.part(match.get(), 0).span()));
        }
      }
    }
    return Optional.empty();
  }

  /** One number as it is; of a frequency over a time, the upper bounds multiplied. */
  private static int amount(MatchResult match) {
    return switch (match.groupCount()) {
      case 1 -> Numbers.read(match.group(1));
      case 2 -> Numbers.read(match.group(1)) * Numbers.read(match.group(2));
      default -> Numbers.read(match.group(2)) * Numbers.read(match.group(4));
    };
  }

  private static Unit unitOf(@Nullable Treatment treatment) {
    if (treatment == null) {
      return Unit.UNITS;
    }
    return switch (treatment.category()) {
      case "Rehabilitation", "Psych Services", "Evaluation & Management", "Therapies", "Programs" ->
          Unit.VISITS;
      default -> Unit.UNITS;
    };
  }
}
