package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.extract.Statement.Standing;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles.Title;

/** Walks over the names in a clause: each tells more of the source before it or opens another. */
final class SourceWalk {
  private static final Pattern CHAPTER_BEFORE =
      Pattern.compile("(?i)\\(?\\bch(?:apter|\\.)\\s*\\d{1,2}\\W*\\z");
  private static final Pattern AND = Pattern.compile("\\band\\b");

  private final Asides asides;
  private final Standing standing;
  private final String text;
  private final List<CitedSource> sources = new ArrayList<>();
  private @Nullable CitedSource current;
  private int from;

  SourceWalk(Asides asides, Standing standing, String text) {
    this.asides = asides;
    this.standing = standing;
    this.text = text;
  }

  /** The sources; one that is unnamed where no name counts. */
  List<CitedSource> over(List<SourceName> names) {
    var rules = new NamingRules(asides, standing, names);
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      if (name.start() >= from && rules.counts(name, text, from, current)) {
        take(name, i + 1 < names.size() && leads(name, names.get(i + 1)));
      }
    }
    if (current == null) {
      return List.of(new CitedSource().add(text));
    }
    current.add(text.substring(from));
    return sources;
  }

  private void take(SourceName name, boolean leads) {
    var between = text.substring(from, name.start());
    var source = current;
    if (source != null && !leads && joins(name, between, source)) {
      source.add(between);
    } else {
      source = open(name, between);
    }
    current = source;
    var title = name.title();
    if (title == null) {
      source.name(name.family());
    } else {
      source.entitle(title);
    }
    from = name.end();
  }

  private CitedSource open(SourceName name, String between) {
    var chapter = CHAPTER_BEFORE.matcher(between);
    int cut = chapter.find() ? chapter.start() : between.length();
    var next = new CitedSource().add(between.substring(cut));
    if (current != null) {
      current.add(between.substring(0, cut));
      boolean adjacent = asides.alone(AND.matcher(between).replaceAll(""));
      if (adjacent && current.isOdg() && name.title() != null) {
        current.share(next);
      }
    } else if (standing == Standing.MTUS && !asides.alone(between)) {
      sources.add(new CitedSource().add(between.substring(0, cut)));
    }
    sources.add(next);
    return next;
  }

  /** Whether a name tells more of {@code source}, the last one. */
  private boolean joins(SourceName name, String between, CitedSource source) {
    boolean odg = name.family() == GuidelineFamily.ODG;
    Title title = source.title();
    if (odg != source.isOdg()) {
      return false;
    }
    if (name.title() == null) {
      return asides.alone(between) && !(odg && title != null);
    }
    return title == null || (title.equals(name.title()) && !asides.parts(between));
  }

  /** Whether the name of a family stands right before a title that is not the last source's. */
  private boolean leads(SourceName family, SourceName next) {
    var title = current == null ? null : current.title();
    return title != null
        && family.title() == null
        && next.title() != null
        && !next.title().equals(title)
        && next.start() >= family.end()
        && asides.alone(text.substring(family.end(), next.start()));
  }
}
