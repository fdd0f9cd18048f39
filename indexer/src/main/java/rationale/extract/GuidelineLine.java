package rationale.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.vocabulary.GuidelineTitles;
import rationale.vocabulary.Phrases;

/** Reads what a guideline line cites. */
final class GuidelineLine {
  /** Some five times the longest line known, in characters. */
  private static final int LONGEST = 10_000;

  private final Phrases<Citing> phrases = Phrases.load("citations", Citing.class);
  private final GuidelineTitles titles = GuidelineTitles.load();
  private final Statements statements = new Statements(phrases);
  private final Sources sources = new Sources(phrases, titles);
  private final Citations citations = new Citations(phrases, titles);

  /**
   * The sources that a line cites and their families.
   *
   * @param text the unwrapped line, not empty
   * @param decided when the letter was; null where it does not say
   */
  GuidelineBasis read(String text, @Nullable LocalDate decided) {
    var cited = new ArrayList<GuidelineCitation>();
    var start = text.substring(0, Math.min(LONGEST, text.length()));
    for (var statement : statements.of(start)) {
      for (var source : sources.in(statement)) {
        cited.add(citations.of(source, statement.standing(), decided));
      }
    }
    var families = EnumSet.noneOf(GuidelineFamily.class);
    cited.forEach(citation -> families.addAll(citation.families()));
    if (families.isEmpty() && phrases.get(Citing.NONE_CITED).matcher(text).find()) {
      families.add(GuidelineFamily.NONE);
    }
    return new GuidelineBasis(List.copyOf(families), cited.stream().distinct().toList(), text);
  }

  /** A reviewer who found the other side's guidelines relevant relied on those. */
  GuidelineBasis adopting(GuidelineBasis reviewer, GuidelineBasis administrator) {
    return reviewer.families().isEmpty()
            && phrases.get(Citing.FOUND_RELEVANT).matcher(reviewer.text()).find()
        ? new GuidelineBasis(administrator.families(), administrator.citations(), reviewer.text())
        : reviewer;
  }
}
