package rationale.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.model.Laterality;

/** The parts of the body that texts name. */
public final class BodyParts {
  /** A spine level: L4-5, L5-S1, C6, T10. */
  private static final String LEVEL = "(?<level>[LSCT])(?:1[0-2]|[1-9])\\b";

  private final Map<String, Term> byVariant = new HashMap<>();
  private final Seeker pattern;

  /** A part with the side that its word states, null where it states none. */
  private record Term(String part, boolean paired, @Nullable Laterality side) {}

  /**
   * A part of the body named in a text.
   *
   * @param part the vocabulary's term
   * @param paired whether the body has one on each side
   * @param side the side that the word itself states ("RUE"); null where it states none
   * @param start where the word begins
   * @param end where it ends
   */
  public record Named(String part, boolean paired, @Nullable Laterality side, int start, int end) {}

  private BodyParts(Table table) {
    var variants = new ArrayList<String>();
    for (var row : table.rows()) {
      var side = row.get("side");
      for (var variant : row.list("variants")) {
        variants.add(variant);
        byVariant.put(
            variant,
            new Term(
                row.get("part"),
                row.get("paired").equals("yes"),
                side.isEmpty() ? null : Laterality.valueOf(side)));
      }
    }
    variants.sort(Comparator.comparingInt(String::length).reversed());
    var words = String.join("|", variants).replace(" ", "[ -]");
    pattern = Seeker.of("\\b(?:" + LEVEL + "|(?<word>(?i:" + words + "))\\b)");
  }

  /** The parts of {@code vocabulary/body-parts.tsv}. */
  public static BodyParts load() {
    return new BodyParts(Table.read("body-parts"));
  }

  /** The parts that {@code text} names, in order, the longest word at each place. */
  public List<Named> in(String text) {
    var named = new ArrayList<Named>();
    for (var match : pattern.all(text)) {
      var level = match.group("level");
      if (level != null) {
        named.add(new Named(ofLevel(level), false, null, match.start(), match.end()));
      } else {
        var variant = match.group("word").toLowerCase(Locale.ROOT).replace('-', ' ');
        var term = byVariant.get(variant);
        if (term != null) {
          named.add(new Named(term.part, term.paired, term.side, match.start(), match.end()));
        }
      }
    }
    return named;
  }

  private static String ofLevel(String letter) {
    return switch (letter) {
      case "C" -> "Neck";
      case "T" -> "Mid back";
      default -> "Low back";
    };
  }
}
