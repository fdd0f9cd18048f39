package rationale.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what a request asks for from how much of it. */
public final class Quantities {
  /** 12, 2-3, 1.5 */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.-]\\d+)?");

  /** A number whose sign says that it counts: #60, x12, 2x6, 3x/week */
  private static final Pattern COUNT =
      Pattern.compile("#\\d+|x\\d+|\\d+x(?:\\d+)?(?:/?(?:wk|week|day))?");

  /** The digits after a number written out: eight (8) */
  private static final Pattern DOUBLED = Pattern.compile("\\(\\d+\\)");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}#]+|[^\\p{L}\\p{N}]+$");

  private enum Role {
    NUMBER,
    COUNT,
    UNIT,
    JOINT,
    OTHER
  }

  private final Map<String, Role> roles = new HashMap<>();

  private Quantities() {}

  /** The words of {@code vocabulary/quantity-words.tsv}. */
  public static Quantities load() {
    var quantities = new Quantities();
    Table.read("quantity-words").rows().stream()
        .forEach(row ->
            quantities.roles.put(
                row.get("word"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT))));
    return quantities;
  }

  /** {@code request} without quantities, a single space between its words; may be empty. */
  public String without(String request) {
    var words = SPACE.splitAsStream(request.strip()).toList();
    if (request.isBlank()) {
      return "";
    }
    var kept = new ArrayList<String>();
    // "Twelve acupuncture visits": a number written out at the beginning counts what follows
    for (int at = isWrittenOut(words.getFirst()) ? 1 : 0; at < words.size(); ) {
      int end = at;
      while (end < words.size() && role(words.get(end)) != Role.OTHER) {
        end++;
      }
      kept.addAll(rest(words.subList(at, end)));
      if (end < words.size()) {
        kept.add(words.get(end));
      }
      at = end + 1;
    }
    return tidy(kept, kept.size() < words.size());
  }

  /** What remains of words that may say how much: all of them where they do not. */
  private List<String> rest(List<String> run) {
    var said = run.stream().map(this::role).toList();
    boolean counts =
        said.contains(Role.COUNT)
            || (said.contains(Role.NUMBER) && said.contains(Role.UNIT))
            || run.stream().anyMatch(DOUBLED.asMatchPredicate());
    if (!counts) {
      return run;
    }
    var joints = new ArrayList<String>();
    run.stream().takeWhile(word -> role(word) == Role.JOINT).forEach(joints::add);
    int last = run.size();
    while (role(run.get(last - 1)) == Role.JOINT) {
      last--;
    }
    joints.addAll(run.subList(last, run.size()));
    return joints;
  }

  private Role role(String word) {
    var bare = EDGES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    if (COUNT.matcher(bare).matches()) {
      return Role.COUNT;
    }
    return NUMBER.matcher(bare).matches() ? Role.NUMBER : roles.getOrDefault(bare, Role.OTHER);
  }

  private boolean isWrittenOut(String word) {
    return role(word) == Role.NUMBER && Character.isLetter(word.charAt(0));
  }

  private String tidy(List<String> words, boolean shortened) {
    int start = 0;
    while (start < words.size() && isLoose(role(words.get(start)), shortened)) {
      start++;
    }
    int end = words.size();
    while (end > start && isLoose(role(words.get(end - 1)), shortened)) {
      end--;
    }
    var text = String.join(" ", words.subList(start, end));
    boolean paired = text.replace("(", "").length() == text.replace(")", "").length();
    return (paired ? text : text.replaceAll("[()]", ""))
        .replaceFirst("^[\\s,;:.-]+", "")
        .replaceFirst("[\\s,;:.-]+$", "");
  }

  /** Whether a word at an edge says nothing: a joint, or the unit of a number taken away. */
  private static boolean isLoose(Role edge, boolean shortened) {
    return edge == Role.JOINT || (edge == Role.UNIT && shortened);
  }
}
