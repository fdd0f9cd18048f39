package rationale.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.letter.Passage;
import rationale.model.BodyPart;
import rationale.model.Found;
import rationale.model.Laterality;
import rationale.vocabulary.BodyParts;

/** The parts of the body that a request names, with their sides. */
final class BodyPartFields {
  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)\\b(?:(left|lt\\.?|l)|(right|rt\\.?|r)|(bilateral|bilat\\.?|both))(?=\\W|$)");

  /** What may stand between parts that share a side. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)[\\s,/&]*+(?:(?:and|or|the)[\\s,/&]++)*+");

  /** What may stand between a side and its part: "left total knee", "right first dorsal wrist". */
  private static final Pattern AFTER_SIDE =
      Pattern.compile(
          "(?i)[\\s,/&]*(?:(?:and|or|the|total|partial|open|medial|lateral|proximal|distal|anterior"
              + "|posterior|superior|inferior|dorsal|volar|first|second|third|fourth|fifth|small"
              + "|great|sided?|hemi)[\\s,/&-]+){0,3}");

  /** "Spine" alone says nothing where the part of it is named as well. */
  private static final Pattern SPINE = Pattern.compile("(?i)spin.*");

  private static final Set<String> SPINE_PARTS =
      Set.of("Neck", "Upper back", "Mid back", "Low back");

  /** Longer than any request; each part looks for its side among all of them. */
  private static final int MOST = 2_000;

  private final BodyParts vocabulary = BodyParts.load();

  /** The parts in the order of the request, each once with each side. */
  List<Found<BodyPart>> find(Passage whole) {
    var request = whole.part(0, Math.min(MOST, whole.text().length()));
    var text = request.text();
    var sides = sides(text);
    var found = new LinkedHashMap<BodyPart, Found<BodyPart>>();
    Laterality last = null;
    int end = -1;
    var all = vocabulary.in(text);
    boolean exact = all.stream().anyMatch(named -> SPINE_PARTS.contains(named.part()));
    for (var named : all) {
      if (exact && SPINE.matcher(text.substring(named.start(), named.end())).matches()) {
        continue;
      }
      boolean joined = end >= 0 && BETWEEN.matcher(text.substring(end, named.start())).matches();
      var side = named.side();
      if (side == null) {
        side = stated(text, sides, named);
      }
      if (side == null && joined && named.paired()) {
        side = last;
      }
      var part = new BodyPart(named.part(), side);
      found.putIfAbsent(part, new Found<>(part, request.part(named.start(), named.end()).span()));
      last = side == null && joined ? last : side;
      end = named.end();
    }
    return withoutIdle(found);
  }

  /** A side and where its word stands. */
  private record Side(Laterality side, int start, int end) {}

  private static List<Side> sides(String text) {
    var sides = new ArrayList<Side>();
    var match = SIDE.matcher(text);
    while (match.find()) {
      var side =
          match.group(1) != null
              ? Laterality.LEFT
              : match.group(2) != null ? Laterality.RIGHT : Laterality.BILATERAL;
      sides.add(new Side(side, match.start(), match.end()));
    }
    return sides;
  }

  /** The side right before the part ("left knee"), or right after it ("knee, left"). */
  private static @Nullable Laterality stated(String text, List<Side> sides, BodyParts.Named named) {
    for (var side : sides) {
      boolean before =
          side.end <= named.start()
              && AFTER_SIDE.matcher(text.substring(side.end, named.start())).matches();
      boolean after =
          side.start >= named.end()
              && text.substring(named.end(), side.start).matches("[\\s,:(-]{1,3}")
              && text.substring(side.end).matches("(?s)\\)?\\s*(?:[,.;)].*)?");
      if (before || after) {
        return side.side;
      }
    }
    return null;
  }

  private static List<Found<BodyPart>> withoutIdle(Map<BodyPart, Found<BodyPart>> found) {
    return found.values().stream()
        .filter(one -> one.value().side() != null || !sided(found, one.value().part()))
        .toList();
  }

  /** Whether the part is named with a side as well, which says more. */
  private static boolean sided(Map<BodyPart, Found<BodyPart>> found, String part) {
    return found.keySet().stream()
        .anyMatch(other -> other.part().equals(part) && other.side() != null);
  }
}
