package rationale.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rationale.search.Decision;
import rationale.search.DecisionSearch;
import rationale.search.LetterName;
import rationale.search.NamedDecisions;
import rationale.web.PastedNames.Name;

/**
 * Many names looked up at once.
 *
 * @param found letter by letter what was found, in the order given
 * @param missed what found nothing, in the order given
 * @param repeated what names again what stood before it
 * @param leftOut so many names stood beyond the most
 * @param storeRevision revision of the store that the decisions come from
 */
record Lookup(
    List<Found> found, List<Miss> missed, List<String> repeated, int leftOut, long storeRevision) {
  /** So many names are looked up at once. */
  static final int MOST = 1_000;

  /** What one name found in one letter; at least one decision. */
  record Found(String typed, List<Decision> decisions) {
    Decision first() {
      return decisions.getFirst();
    }
  }

  /** A name that found nothing, and why. */
  record Miss(String typed, String why) {}

  static Lookup of(DecisionSearch search, String text) {
    var pasted = PastedNames.in(text, MOST);
    var named = search.named(pasted.names().stream().map(Name::letter).toList());
    var answer =
        new Lookup(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            pasted.leftOut(),
            named.storeRevision());
    var seen = new HashMap<Object, String>();
    for (var name : pasted.names()) {
      answer.add(name, named, seen);
    }
    return answer;
  }

  private void add(Name name, NamedDecisions named, Map<Object, String> seen) {
    var all = named.of(name.letter());
    var wanted =
        all.stream().filter(each -> name.item() == null || each.number() == name.item()).toList();
    var key =
        wanted.isEmpty()
            ? name.typed().toLowerCase(Locale.ROOT)
            : wanted.stream().map(Decision::id).toList();
    var before = seen.putIfAbsent(key, name.typed());
    if (before != null) {
      repeated.add(Words.shortened(name.typed()));
    } else if (wanted.isEmpty()) {
      missed.add(new Miss(Words.shortened(name.typed()), why(name, all.size())));
    } else {
      byLetter(wanted).values().forEach(decisions -> found.add(new Found(name.typed(), decisions)));
    }
  }

  private static Map<String, List<Decision>> byLetter(List<Decision> decisions) {
    var letters = new LinkedHashMap<String, List<Decision>>();
    for (var decision : decisions) {
      letters.computeIfAbsent(decision.letterId(), _ -> new ArrayList<>()).add(decision);
    }
    return letters;
  }

  private static String why(Name name, int items) {
    if (items > 0) {
      return items == 1
          ? "The letter has item 1 only."
          : "The letter has items 1 to " + items + ".";
    }
    return switch (name.letter()) {
      case LetterName.OfCase _ -> "No letter here has this number.";
      case LetterName.OfLetter _ -> "Not a case number, and no letter here has this id.";
    };
  }

  /** All decisions found. */
  List<Decision> decisions() {
    return found.stream().flatMap(each -> each.decisions().stream()).toList();
  }
}
