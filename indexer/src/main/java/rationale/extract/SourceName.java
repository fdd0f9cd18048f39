package rationale.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles;
import rationale.vocabulary.GuidelineTitles.Title;
import rationale.vocabulary.Phrases;
import rationale.vocabulary.Seeker;

/**
 * The name of a family or a title, as it stands in a statement.
 *
 * @param title null where it is the family's own name
 */
record SourceName(GuidelineFamily family, @Nullable Title title, int start, int end) {

  /** Finds names; some only look like one, as sections may be called like chapters. */
  static final class Finder {
    private final Map<GuidelineFamily, Seeker> families;
    private final GuidelineTitles titles;
    private final Asides asides;

    Finder(Phrases<Citing> phrases, GuidelineTitles titles, Asides asides) {
      this.families =
          Map.of(
              GuidelineFamily.MTUS, phrases.seek(Citing.MTUS),
              GuidelineFamily.ACOEM, phrases.seek(Citing.ACOEM),
              GuidelineFamily.ODG, phrases.seek(Citing.ODG));
      this.titles = titles;
      this.asides = asides;
    }

    /** In the order of the text, the longest first at each place; they may overlap. */
    List<SourceName> in(String text) {
      var names = new ArrayList<SourceName>();
      families.forEach((family, pattern) -> {
        for (var match : pattern.all(text)) {
          names.add(new SourceName(family, null, match.start(), match.end()));
          if (family != GuidelineFamily.ODG) {
            titles
                .shortAt(text, asides.skip(text, match.end()), family)
                .map(SourceName::of)
                .ifPresent(names::add);
          }
        }
      });
      var works = EnumSet.of(GuidelineFamily.MTUS, GuidelineFamily.ACOEM);
      titles.in(text, works).forEach(title -> names.add(of(title)));
      titles.in(text, EnumSet.of(GuidelineFamily.ODG)).forEach(title -> names.add(of(title)));
      names.sort(
          Comparator.comparingInt(SourceName::start)
              .thenComparing(Comparator.comparingInt(SourceName::end).reversed()));
      return names;
    }
  }

  private static SourceName of(GuidelineTitles.Named named) {
    return new SourceName(named.title().family(), named.title(), named.start(), named.end());
  }
}
