package rationale.index;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineFamily;

/** How the guidelines that the reviewer relied on relate to the claims administrator's. */
enum GuidelineComparison {
  /** The same families, and the same titles as far as stated. */
  SAME("Same"),
  /** Something is relied on by both. */
  OVERLAPS("Overlaps"),
  OTHER_FAMILY("Differs", "Another family"),
  /** Titles are stated on both sides, of families they share, and none is the same. */
  OTHER_TITLE("Differs", "Another title of the family"),
  ONLY_REVIEWER("Differs", "Only the reviewer cites one"),
  ONLY_UR("Differs", "Only the claims administrator cites one"),
  NEITHER("Neither cites one"),
  /** The line of one side is missing. */
  NOT_STATED(Facet.NOT_STATED);

  private final String wide;
  private final @Nullable String narrow;

  GuidelineComparison(String label) {
    this(label, null);
  }

  GuidelineComparison(String wide, @Nullable String narrow) {
    this.wide = wide;
    this.narrow = narrow;
  }

  /** Its labels, the wider first. */
  List<String> path() {
    return narrow == null ? List.of(wide) : List.of(wide, narrow);
  }

  static GuidelineComparison of(GuidelineBasis reviewer, GuidelineBasis ur) {
    if (reviewer.families().isEmpty() || ur.families().isEmpty()) {
      return NOT_STATED;
    }
    if (citesNone(reviewer) || citesNone(ur)) {
      return citesNone(ur) ? (citesNone(reviewer) ? NEITHER : ONLY_REVIEWER) : ONLY_UR;
    }
    if (Collections.disjoint(reviewer.families(), ur.families())) {
      return OTHER_FAMILY;
    }
    var titles = GuidelinePaths.titles(reviewer);
    var urTitles = GuidelinePaths.titles(ur);
    if (reviewer.families().equals(ur.families()) && titles.equals(urTitles)) {
      return SAME;
    }
    return haveOtherTitles(reviewer, titles, ur, urTitles) ? OTHER_TITLE : OVERLAPS;
  }

  private static boolean citesNone(GuidelineBasis basis) {
    return basis.families().equals(List.of(GuidelineFamily.NONE));
  }

  /** Whether each family that both cite is cited with titles by both, and with no title by both. */
  private static boolean haveOtherTitles(
      GuidelineBasis reviewer,
      Set<List<String>> titles,
      GuidelineBasis ur,
      Set<List<String>> ofUr) {
    var shared = EnumSet.copyOf(reviewer.families());
    shared.retainAll(ur.families());
    return Collections.disjoint(titles, ofUr)
        && shared.stream().allMatch(family -> isAmong(family, titles) && isAmong(family, ofUr));
  }

  private static boolean isAmong(GuidelineFamily family, Set<List<String>> titles) {
    return titles.stream().anyMatch(path -> path.getFirst().equals(family.label()));
  }
}
