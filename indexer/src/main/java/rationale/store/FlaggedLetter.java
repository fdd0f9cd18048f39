package rationale.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import rationale.model.Letter;
import rationale.model.Masking;
import rationale.model.Warning;

/**
 * A letter in which something was left that should be redacted.
 *
 * @param letterId its id
 * @param warning of what kinds that is and in how many places
 * @param details what it is; empty unless the store shows it
 */
public record FlaggedLetter(String letterId, String warning, List<String> details) {
  public FlaggedLetter {
    details = List.copyOf(details);
  }

  /** What {@code letter} warns of, without the details; empty where it is fully redacted. */
  public static Optional<FlaggedLetter> of(Letter letter) {
    var warnings = letter.warnings(Warning.Code.UNREDACTED);
    return warnings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FlaggedLetter(
                letter.id(),
                warnings.stream().map(Warning::message).collect(joining(" ")),
                List.of()));
  }

  static Optional<FlaggedLetter> of(StoredLetter shown, Redaction redaction) {
    var flagged = of(shown.letter());
    return switch (redaction) {
      case KEPT -> flagged;
      case LIFTED -> flagged.map(one -> one.with(new Masking(shown.letter(), shown.text())));
    };
  }

  private FlaggedLetter with(Masking masking) {
    return new FlaggedLetter(letterId, warning, masking.details());
  }
}
