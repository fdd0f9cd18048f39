package rationale.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.model.Masking;
import rationale.vocabulary.GuidelineSections;
import rationale.vocabulary.GuidelineTitles;

/**
 * The guidelines of one side as facet values: family, title, section.
 *
 * <p>Only titles that the vocabulary knows are values: other sources are cited in as many ways as
 * there are letters, and none of them would gather decisions.
 */
final class GuidelinePaths {
  private static final GuidelineTitles TITLES = GuidelineTitles.load();
  private static final GuidelineSections SECTIONS = GuidelineSections.load();

  private GuidelinePaths() {}

  static List<List<String>> of(GuidelineBasis basis) {
    var paths = new ArrayList<List<String>>();
    basis.families().forEach(family -> paths.add(List.of(family.label())));
    for (var citation : basis.citations()) {
      if (isKnown(citation)) {
        citation.families().forEach(family -> add(paths, family, citation));
      }
    }
    return paths;
  }

  private static void add(
      List<List<String>> paths, GuidelineFamily family, GuidelineCitation citation) {
    paths.add(List.of(family.label(), citation.title()));
    for (var section : citation.sections()) {
      if (section.indexOf(Masking.MASK) >= 0) {
        continue;
      }
      paths.add(List.of(family.label(), citation.title(), SECTIONS.name(section)));
    }
  }

  /** The known titles of one side, each with its family. */
  static Set<List<String>> titles(GuidelineBasis basis) {
    var titles = new HashSet<>(of(basis));
    titles.removeIf(path -> path.size() != 2);
    return titles;
  }

  private static boolean isKnown(GuidelineCitation citation) {
    return TITLES.named(citation.title()).isPresent();
  }
}
