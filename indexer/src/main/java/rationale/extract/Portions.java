package rationale.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.model.Modification;
import rationale.vocabulary.Seeker;

/** The portions of a request that utilization review modified, as its heading tells them. */
final class Portions {
  // letter: "X was the original request. Y was authorized by the Claims Administrator. The
  // remaining IMR eligible portion of the original request, Z is"
  private static final Seeker ORIGINAL =
      Seeker.of("(?i)\\s+(?:was|were) the original requests?\\b[.,;]?\\s*");
  private static final Pattern AUTHORIZED =
      Pattern.compile(
          "(?i)\\A(.{3,}?) (?:was|were) (?:authorized|approved|certified) by the claims"
              + " administrator\\b");
  // letter: "The Claims Administrator authorized Y, leaving the original request IMR eligible."
  private static final Pattern AUTHORIZED_ACTIVELY =
      Pattern.compile(
          "(?i)\\Athe claims administrator (?:authorized|approved|certified) (.{2,}?)(?:,"
              + " leaving|\\.\\s|\\.?\\z)");
  private static final Pattern REMAINING =
      Pattern.compile(
          "(?i)\\bthe (?:remaining IMR eligible portion of the )?original request,?\\s+");
  private static final Pattern FINAL_IS = Pattern.compile("(?i)\\s+(?:is|are)\\s*:?\\s*\\z");

  /** The portions with the passage that names the one in dispute. */
  record Read(Modification portions, Passage remaining) {}

  private Portions() {}

  static Optional<Read> of(Passage request) {
    var parting = request.find(ORIGINAL);
    if (parting.isEmpty()) {
      return Optional.empty();
    }
    var original = request.part(0, parting.get().start());
    var rest = request.from(parting.get().end());
    var remaining = remaining(rest);
    return original.isEmpty() || remaining.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Read(
                new Modification(original.text(), authorized(rest), remaining.text()), remaining));
  }

  private static @Nullable String authorized(Passage rest) {
    return rest.find(AUTHORIZED)
        .or(() -> rest.find(AUTHORIZED_ACTIVELY))
        .map(match -> rest.part(match, 1).text())
        .orElse(null);
  }

  private static Passage remaining(Passage rest) {
    int start = 0;
    var match = REMAINING.matcher(rest.text());
    while (match.find()) {
      start = match.end();
    }
    var portion = rest.from(start);
    return portion.find(FINAL_IS).map(is -> portion.part(0, is.start())).orElse(portion);
  }
}
