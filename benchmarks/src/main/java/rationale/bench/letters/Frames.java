package rationale.bench.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rationale.model.Priority;
import rationale.model.Template;

/**
 * The fixed parts of the templates. In their files a line that begins with {@code |} stays as it
 * is, one with {@code =} is centered, others are wrapped; what stands between {@code @each} and
 * {@code @end} is said for each item.
 */
final class Frames {
  private final Map<Template, List<Line>> frames = new EnumMap<>(Template.class);

  /** How a line is laid out. */
  enum Kind {
    WRAPPED,
    CENTERED,
    AS_IS
  }

  private record Line(Kind kind, Phrase phrase, int block) {}

  Frames(Grammar grammar) {
    for (var template : Template.values()) {
      frames.put(template, read(Resource.text("/letters/frames/" + template + ".txt"), grammar));
    }
  }

  private static List<Line> read(String text, Grammar grammar) {
    var lines = new ArrayList<Line>();
    int blocks = 0;
    boolean each = false;
    for (var line : text.lines().toList()) {
      if (line.equals("@each") || line.equals("@end")) {
        each = line.equals("@each");
        blocks += each ? 1 : 0;
        continue;
      }
      var kind =
          line.startsWith("|") ? Kind.AS_IS : line.startsWith("=") ? Kind.CENTERED : Kind.WRAPPED;
      var words = kind == Kind.WRAPPED ? line : line.substring(1);
      lines.add(new Line(kind, grammar.phrase(words), each ? blocks : 0));
    }
    return lines;
  }

  /** Lays out the letter of {@code scene}, whose items are {@code items}. */
  void write(Scene scene, List<ItemText> items, Layout layout) {
    var frame = frames.getOrDefault(scene.truth().template(), List.of());
    for (int at = 0; at < frame.size(); ) {
      int block = frame.get(at).block();
      int end = at;
      while (end < frame.size() && frame.get(end).block() == block) {
        end++;
      }
      for (var item : block == 0 ? items.subList(0, 1) : items) {
        scene.show(item);
        frame.subList(at, end).forEach(line -> write(line, scene, layout));
      }
      at = end;
    }
  }

  private static void write(Line line, Scene scene, Layout layout) {
    var text = new StringBuilder();
    line.phrase().write(scene, text);
    layout.add(line.kind(), text);
  }

  /** How a template writes dates and priorities, and how it cites. */
  enum Style {
    LISTED,
    TOLD,
    STATED;

    static Style of(Template template) {
      return switch (template) {
        case PROFESSIONAL_REVIEW -> LISTED;
        case NOTICE_OF_DETERMINATION, DECISION_SENTENCES -> TOLD;
        case PROSE_CREDENTIALS, LISTED_CREDENTIALS -> STATED;
      };
    }

    String date(LocalDate date) {
      return (this == STATED ? DateStyle.SLASHES : DateStyle.SHORT).write(date);
    }

    String priority(Priority priority) {
      return this != STATED
          ? priority.name()
          : priority == Priority.STANDARD ? "Standard " : "Expedited";
    }
  }
}
