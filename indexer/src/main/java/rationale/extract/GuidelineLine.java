package rationale.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles;

/** Reads what a guideline line cites. */
final class GuidelineLine {
  // letter: "The Claims Administrator did not cite any medical evidence for its decision."
  private static final Pattern NONE_CITED = Pattern.compile("(?i)did not cite any");

  // letter: "did not base their decision on the MTUS", "outside of the MTUS Guidelines", "not part
  // of the MTUS": the MTUS is named but not cited
  private static final Pattern NOT_CITED =
      Pattern.compile(
          "(?i)(?:did not base (?:its|their|his/her) decision on the|outside of the"
              + "|(?:is|are) not part of the|not in the|no section of the)\\s+"
              + "(?:MTUS|Medical Treatment Utilization Schedule)(?:\\s*\\(MTUS\\))?"
              + "(?:\\s+Guidelines)?");

  // letter: "Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation ..."
  private static final Pattern SEGMENT =
      Pattern.compile("(?=Decision based on )|,? and (?=Other Medical Treatment Guidelines?\\b)");
  private static final Pattern AROUND_TITLE =
      Pattern.compile(
          "\\ADecision based on (?:Non-)?MTUS(?: Citation)?[,:]?\\s*|\\ADecision based on\\s*"
              + "|\\AOther Medical Treatment Guidelines?[,:]?\\s*"
              // letter: "The Expert Reviewer based his/her decision on the ..., which is part of"
              + "|\\A.{0,300}?(?:based (?:its|their|his/her) decision|relied) on (?:the )?"
              + "|,? (?:a medical treatment guideline )?which(?: (?:is|are) part of the MTUS.*)?\\s*\\.?\\s*\\z"
              + "|,? which (?:is|are) part of the Medical Treatment Utilization Schedule.*\\z");
  private static final Pattern MTUS =
      Pattern.compile("\\bMTUS\\b|Medical Treatment Utilization Schedule");
  private static final Pattern ODG =
      Pattern.compile("\\bODG\\b|(?i:Official Disability Guid)|Work Loss Data");
  private static final Pattern ACOEM =
      Pattern.compile(
          "\\bACOEM\\b|American College of Occupational|(?i:Occupational Medicine Practice Guidelines)");

  private static final Pattern TITLE_SEPARATOR =
      Pattern.compile(", and (?=[A-Z][^.;:]{3,60}? (?:19|20)\\d{2}\\b)");
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
  private static final Pattern SECTIONS = Pattern.compile("Section\\(?s?\\)?:\\s*(.*)");
  private static final Pattern PAGES =
      Pattern.compile("(?i)\\b(?:page\\(?s?\\)?|pgs?\\.?|pp?\\.)[:\\s]*(\\d[\\d,\\s-]*\\d|\\d)");

  private final GuidelineTitles titles = GuidelineTitles.load();

  /** The families and sources that {@code text} cites; the text must not be empty. */
  GuidelineBasis read(String text) {
    var cited = NOT_CITED.matcher(text).replaceAll("");
    var families = EnumSet.noneOf(GuidelineFamily.class);
    var citations = new ArrayList<GuidelineCitation>();
    for (var segment : SEGMENT.split(cited, -1)) {
      var found = familiesOf(segment);
      families.addAll(found);
      if (!found.isEmpty()) {
        citations.addAll(citations(segment, found));
      }
    }
    if (families.isEmpty() && NONE_CITED.matcher(text).find()) {
      families.add(GuidelineFamily.NONE);
    }
    return new GuidelineBasis(List.copyOf(families), citations, text);
  }

  // letter: "The Expert Reviewer found the guidelines used by the Claims Administrator relevant"
  private static final Pattern ADOPTED =
      Pattern.compile("(?i)found the guidelines? used by the claims administrator relevant");

  /** A reviewer who found the other side's guidelines relevant relied on those. */
  GuidelineBasis adopting(GuidelineBasis reviewer, GuidelineBasis administrator) {
    return reviewer.families().isEmpty() && ADOPTED.matcher(reviewer.text()).find()
        ? new GuidelineBasis(administrator.families(), administrator.citations(), reviewer.text())
        : reviewer;
  }

  private Set<GuidelineFamily> familiesOf(String segment) {
    var families = EnumSet.noneOf(GuidelineFamily.class);
    boolean outside = segment.contains("Non-MTUS");
    boolean stated =
        outside || segment.startsWith("Other Medical") || segment.startsWith("Decision based on");
    if (ODG.matcher(segment).find()) {
      families.add(GuidelineFamily.ODG);
    }
    if (outside && ACOEM.matcher(segment).find()) {
      families.add(GuidelineFamily.ACOEM);
    }
    if (!outside && MTUS.matcher(segment).find()) {
      families.add(GuidelineFamily.MTUS);
    }
    var titled = titles.familiesOf(segment);
    if (outside || segment.startsWith("Other Medical")) {
      titled.retainAll(EnumSet.of(GuidelineFamily.OTHER));
    }
    families.addAll(titled);
    if (families.isEmpty() && stated) {
      families.add(GuidelineFamily.OTHER);
    }
    return families;
  }

  private static List<GuidelineCitation> citations(String segment, Set<GuidelineFamily> families) {
    var family = families.iterator().next();
    var body = AROUND_TITLE.matcher(segment).replaceAll("").strip().replaceAll("[.;,]$", "");
    if (family != GuidelineFamily.MTUS) {
      return List.of(new GuidelineCitation(family, body, year(body), List.of(), pages(body)));
    }
    var citations = new ArrayList<GuidelineCitation>();
    for (var one : TITLE_SEPARATOR.split(body, -1)) {
      citations.add(chapter(one));
    }
    return citations;
  }

  // letter: "Chronic Pain Medical Treatment 2016, Section(s): Facet blocks, Opioids"
  private static GuidelineCitation chapter(String text) {
    var listed = SECTIONS.matcher(text);
    var sections = listed.find() ? List.of(listed.group(1).split(",\\s*")) : List.<String>of();
    var head = (sections.isEmpty() ? text : text.substring(0, listed.start())).strip();
    var pages = PAGES.matcher(head);
    var title = pages.find() ? head.substring(0, pages.start()) : head;
    return new GuidelineCitation(
        GuidelineFamily.MTUS,
        YEAR.matcher(title)
            .replaceFirst("")
            .replace("()", "")
            .replaceAll("(?<![\\s,.(])[\\s,.(]++$", "")
            .replace(" ,", ",")
            .replaceAll("\\s+", " "),
        year(title),
        sections,
        pages(text));
  }

  private static @Nullable Integer year(String text) {
    var match = YEAR.matcher(text);
    return match.find() ? Integer.valueOf(match.group(1)) : null;
  }

  private static @Nullable String pages(String text) {
    var match = PAGES.matcher(text);
    return match.find() ? match.group(1).strip() : null;
  }
}
