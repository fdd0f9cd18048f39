package rationale.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rationale.extract.Statement.Standing;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles;
import rationale.vocabulary.Phrases;

/** Parts a statement into the sources that it cites. */
final class Sources {
  private final Asides asides;
  private final SourceName.Finder names;
  private final Pattern clause;
  private final Pattern other;

  Sources(Phrases<Citing> phrases, GuidelineTitles titles) {
    asides = new Asides(phrases);
    names = new SourceName.Finder(phrases, titles, asides);
    var named = "(?:the\\s+)?(?:" + phrases.get(Citing.OTHER) + ")";
    // letter: "ODG Head, EEG; American Academy of Neurology, practice parameter on seizures"
    clause =
        Pattern.compile(";\\s*(?:and\\s+)?(?:on\\s+)?|,\\s+and\\s+(?:on\\s+)?(?=" + named + ")");
    other = Pattern.compile("\\A" + named);
  }

  List<CitedSource> in(Statement statement) {
    var sources = new ArrayList<CitedSource>();
    for (var text : clause.split(statement.text(), -1)) {
      if (!asides.alone(text) || isAddress(statement, text)) {
        addTo(sources, text, statement);
      }
    }
    if (sources.isEmpty() && statement.standing() == Standing.MTUS) {
      sources.add(new CitedSource().name(GuidelineFamily.MTUS).add(statement.text()));
    }
    return sources;
  }

  // letter: "Other Medical Treatment Guidelines www.example.org."
  private static boolean isAddress(Statement statement, String text) {
    return (statement.standing() == Standing.OUTSIDE || statement.standing() == Standing.OTHER)
        && text.chars().anyMatch(Character::isLetter);
  }

  private void addTo(List<CitedSource> sources, String text, Statement statement) {
    var standing = statement.standing();
    if (standing != Standing.MTUS && other.matcher(text).find()) {
      sources.add(new CitedSource().name(GuidelineFamily.OTHER).add(text));
      return;
    }
    var read = new SourceWalk(asides, standing, text).over(names.in(text));
    boolean unnamed = read.size() == 1 && read.getFirst().isUnnamed();
    if (!unnamed) {
      sources.addAll(read);
    } else if (!sources.isEmpty()) {
      sources.getLast().add(text);
    } else if (standing == Standing.MTUS) {
      sources.addAll(read);
    } else if (standing != Standing.UNSTATED) {
      sources.add(read.getFirst().name(GuidelineFamily.OTHER));
    }
  }
}
