package rationale.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/** One name for each section of a guideline that letters write in several ways. */
public final class GuidelineSections {
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*+\\)\\s*\\z");
  private static final Pattern SIGNS = Pattern.compile("[®™]");

  private record Row(String section, Pattern pattern) {}

  private final List<Row> rows;

  private GuidelineSections(List<Row> rows) {
    this.rows = rows;
  }

  /** The names of {@code vocabulary/guideline-sections.tsv}. */
  public static GuidelineSections load() {
    return new GuidelineSections(
        Table.read("guideline-sections").rows().stream()
            .map(row -> new Row(row.get("section"), Pattern.compile(row.get("pattern"))))
            .toList());
  }

  /**
   * The name of the section that is written {@code text}; where the vocabulary has none, the text
   * itself without signs of trade marks.
   */
  public String name(String text) {
    var plain = SIGNS.matcher(text).replaceAll("").strip();
    var bare = IN_BRACKETS.matcher(plain).replaceFirst("");
    return rows.stream()
        .filter(row -> row.pattern.matcher(bare).matches() || row.pattern.matcher(plain).matches())
        .map(Row::section)
        .findFirst()
        .orElse(plain);
  }
}
