package rationale.bench.letters;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import rationale.model.GuidelineFamily;

/** What guideline lines cite, and how they say it. */
final class Cited {
  private static final String NONE = GuidelineFamily.NONE.name();

  private final Shares<String> administrator = Shares.of("administrator");
  private final Shares<String> reviewer = Shares.of("reviewer");
  private final Map<Frames.Style, Map<String, List<Phrase>>> lines =
      new EnumMap<>(Frames.Style.class);

  Cited(Grammar grammar) {
    for (var row : Resource.rows("/letters/citations.tsv")) {
      lines
          .computeIfAbsent(Frames.Style.valueOf(row[0]), _ -> new HashMap<>())
          .computeIfAbsent(row[1], _ -> new ArrayList<>())
          .add(grammar.phrase(row[2]));
    }
  }

  /** Families as {@code ACOEM|MTUS}, for one side of a dispute. */
  String families(Side side, Frames.Style style, RandomGenerator random) {
    if (side == Side.ADMINISTRATOR && style == Frames.Style.LISTED) {
      return ""; // letter: such letters do not say what the other side relied on
    }
    var known = lines.getOrDefault(style, Map.of());
    var shares = side == Side.ADMINISTRATOR ? administrator : reviewer;
    String families;
    do {
      families = shares.draw(random);
    } while (!known.containsKey(families)
        || (side == Side.REVIEWER && style != Frames.Style.STATED && families.equals(NONE)));
    return families;
  }

  /** The families one by one. */
  static List<GuidelineFamily> list(String families) {
    return families.isEmpty()
        ? List.of()
        : Stream.of(families.split("\\|")).map(GuidelineFamily::valueOf).sorted().toList();
  }

  /** A line that cites {@code families}; empty where there are none. */
  String line(Side side, List<GuidelineFamily> families, Scene scene) {
    var key = families.stream().map(Enum::name).sorted().collect(joining("|"));
    var choices = lines.getOrDefault(scene.style(), Map.of()).getOrDefault(key, List.of());
    if (choices.isEmpty()) {
      return "";
    }
    scene.speak(side.words);
    var out = new StringBuilder();
    choices.get(scene.random().nextInt(choices.size())).write(scene, out);
    return out.toString();
  }

  /** A side of a dispute. */
  enum Side {
    ADMINISTRATOR("The Claims Administrator"),
    REVIEWER("The Expert Reviewer");

    private final String words;

    Side(String words) {
      this.words = words;
    }
  }
}
