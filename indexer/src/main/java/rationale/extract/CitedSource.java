package rationale.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles.Title;

/** A source while it is read from a statement: what names it, and the words around its names. */
final class CitedSource {
  private final Set<GuidelineFamily> families = EnumSet.noneOf(GuidelineFamily.class);
  private final List<String> pieces = new ArrayList<>();
  private @Nullable Title title;
  private @Nullable CitedSource sharing;

  /** The families that the line names for it; none where only its title or its words do. */
  Set<GuidelineFamily> families() {
    return families;
  }

  CitedSource name(GuidelineFamily family) {
    families.add(family);
    return this;
  }

  /** Its title; null where none that is known stands there. */
  @Nullable Title title() {
    return title;
  }

  CitedSource entitle(Title named) {
    title = named;
    return this;
  }

  CitedSource add(String words) {
    pieces.add(words);
    return this;
  }

  /** Gives it the sections of the source after it: "Low Back and Neck Chapters, Therapy". */
  void share(CitedSource next) {
    sharing = next;
  }

  /** The words around its names, with a semicolon for each name. */
  String words() {
    return sharing == null ? String.join("; ", pieces) : sharing.words();
  }

  boolean isOdg() {
    return is(GuidelineFamily.ODG);
  }

  boolean is(GuidelineFamily family) {
    return families.contains(family) || (title != null && title.family() == family);
  }

  /** Whether words are all there is to it yet. */
  boolean isUnnamed() {
    return families.isEmpty() && title == null;
  }
}
