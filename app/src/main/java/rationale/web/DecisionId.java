package rationale.web;

import java.util.Optional;
import java.util.regex.Pattern;
import rationale.search.Decision;

/**
 * What names one decision, {@code CM19-0123456#2}; in addresses, where # has a meaning of its own,
 * {@code CM19-0123456.2}.
 *
 * @param letterId id of its letter
 * @param number position in its letter, from 1
 */
record DecisionId(String letterId, int number) {
  private static final Pattern FORM =
      Pattern.compile("(\\S.{0,299})[#.](\\d{1,6})", Pattern.DOTALL);

  /** The decision that {@code text} names in either form. */
  static Optional<DecisionId> read(String text) {
    var match = FORM.matcher(text.strip());
    return match.matches()
        ? Optional.of(new DecisionId(match.group(1), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  static DecisionId of(Decision decision) {
    return new DecisionId(decision.letterId(), decision.number());
  }

  /** As browsers keep it. */
  String text() {
    return letterId + "#" + number;
  }

  /** As addresses write it. */
  String inAddress() {
    return letterId + "." + number;
  }

  /** As pages name it. */
  String name() {
    return ItemOfLetter.name(letterId, number);
  }
}
