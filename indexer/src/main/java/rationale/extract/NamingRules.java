package rationale.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.extract.Statement.Standing;
import rationale.model.GuidelineFamily;

/** Tells the name of a source from a section that is called like one. */
final class NamingRules {
  private static final Pattern PARTED_BEFORE =
      Pattern.compile("(?:\\A|[,;.:(/]|\\b(?:and|on|the|in)|\\d)\\s*\\z");

  // letter: "Section(s): Prevention, Initial Approaches to Treatment, and Opioid Treatment 2016"
  private static final Pattern LIST =
      Pattern.compile("(?i)\\bSections?\\b(?:\\(s\\))?:(?![^.;]*[;.]\\s)");
  private static final Pattern LAST_OF_LIST = Pattern.compile("\\band\\s+\\z");
  private static final Pattern EDITION_AFTER =
      Pattern.compile(
          "\\A(?: Guidelines?)?(?:,? \\(?(?:19|20)\\d{2}\\b|,? Sections?\\b|\\s*\\.?\\s*\\z)");

  private static final Pattern CHAPTER_BEFORE =
      Pattern.compile("(?:[,;./]|[,;./]\\s*and|\\A\\W*(?i:chapter|section)?\\s*and)\\s*\\z");
  private static final Pattern CHAPTER_AFTER =
      Pattern.compile("\\A,?\\s*(?i:chapters?|sections?|procedures?)\\b");
  private static final Pattern PARTED_AFTER = Pattern.compile("\\A\\s*(?:[-–,;:./()]|\\z)");
  private static final Pattern ENDED_AFTER = Pattern.compile("\\A\\W*\\z");
  private static final Pattern PLAIN_WORD_AFTER = Pattern.compile("\\A\\s+(?!and\\b|or\\b)\\p{Ll}");

  private final Asides asides;
  private final Standing standing;
  private final boolean odgCited;

  NamingRules(Asides asides, Standing standing, List<SourceName> names) {
    this.asides = asides;
    this.standing = standing;
    this.odgCited =
        names.stream()
            .anyMatch(name -> name.title() == null && name.family() == GuidelineFamily.ODG);
  }

  /**
   * Whether {@code name} is one, where {@code source} is the last before and ends at that place.
   */
  boolean counts(SourceName name, String text, int from, @Nullable CitedSource source) {
    var before = text.substring(from, name.start());
    var after = text.substring(name.end());
    if (name.title() == null) {
      return name.family() != GuidelineFamily.MTUS || standing != Standing.OUTSIDE;
    }
    return name.family() == GuidelineFamily.ODG
        ? chapterCounts(before, name, text, after, source)
        : titleCounts(before, name, after, source);
  }

  /** A title of the MTUS or ACOEM. */
  private boolean titleCounts(
      String before, SourceName name, String after, @Nullable CitedSource source) {
    boolean outside = standing == Standing.OUTSIDE || standing == Standing.OTHER;
    boolean acoem = source != null && source.is(GuidelineFamily.ACOEM);
    if (outside && !(acoem && name.family() == GuidelineFamily.ACOEM)) {
      return false;
    }
    if (source != null && source.title() == null && !source.isOdg()) {
      return true;
    }
    return LIST.matcher(before).find()
        ? LAST_OF_LIST.matcher(before).find() && EDITION_AFTER.matcher(after).find()
        : PARTED_BEFORE.matcher(before).find();
  }

  /** A chapter of the ODG, many of which are called like a part of the body. */
  private boolean chapterCounts(
      String before, SourceName name, String text, String after, @Nullable CitedSource source) {
    boolean worded = CHAPTER_AFTER.matcher(after).find();
    if (source == null) {
      // letter: "Neck and Upper Back, Physical Therapy, ODG Preface"
      return odgCited && asides.alone(before) && (worded || PARTED_AFTER.matcher(after).find());
    }
    if (!source.isOdg()) {
      return false;
    }
    if (source.title() == null && asides.alone(before)) {
      return worded || !PLAIN_WORD_AFTER.matcher(after).find();
    }
    // letter: "ODG Pain section, Massage Pain section, Therapy"
    if (worded && name.title() != null && name.title().equals(source.title())) {
      return true;
    }
    // letter: "ODG physical therapy, elbow chapter", "ODG MRI shoulder"
    if (source.title() == null && (worded || ENDED_AFTER.matcher(after).find())) {
      return true;
    }
    boolean capital = Character.isUpperCase(text.charAt(name.start()));
    return CHAPTER_BEFORE.matcher(before).find()
        && (worded || (capital && PARTED_AFTER.matcher(after).find()));
  }
}
