package rationale.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rationale.model.GuidelineFamily;

/** The titles of the MTUS's chapters and the families each belongs to. */
public final class GuidelineTitles {
  private final List<Title> titles;

  private GuidelineTitles(List<Title> titles) {
    this.titles = titles;
  }

  /** The titles of {@code vocabulary/guidelines.tsv}. */
  public static GuidelineTitles load() {
    return new GuidelineTitles(Table.read("guidelines").rows().stream().map(Title::of).toList());
  }

  /** The families of all titles that {@code text} names. */
  public Set<GuidelineFamily> familiesOf(String text) {
    var families = EnumSet.noneOf(GuidelineFamily.class);
    for (var title : titles) {
      if (title.sought.isIn(text)) {
        families.addAll(title.families);
      }
    }
    return families;
  }

  private record Title(Seeker sought, List<GuidelineFamily> families) {
    static Title of(Table.Row row) {
      return new Title(
          Seeker.of(row.get("pattern")),
          row.list("families").stream().map(GuidelineFamily::valueOf).toList());
    }
  }
}
