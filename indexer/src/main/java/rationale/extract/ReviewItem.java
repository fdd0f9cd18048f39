package rationale.extract;

import java.util.List;
import java.util.Optional;
import rationale.letter.Passage;
import rationale.letter.Section;
import rationale.letter.Sections;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.Phrases;

/** The one item of a professional review, whose outcome is its rationale's conclusion. */
final class ReviewItem implements ItemFinder {
  private final Phrases<Label> labels;

  ReviewItem(Phrases<Label> labels) {
    this.labels = labels;
  }

  @Override
  public List<ItemParts> find(Sections letter) {
    var issue = letter.find(Section.ISSUE);
    var rationale = letter.find(Section.RATIONALE);
    if (issue.isEmpty() || rationale.isEmpty()) {
      return List.of();
    }
    return conclusion(rationale.get())
        .map(outcome ->
            new ItemParts(
                withoutFullStop(issue.get()),
                outcome,
                null,
                letter.find(Section.GUIDELINES).orElse(null),
                rationale.get()))
        .map(List::of)
        .orElse(List.of());
  }

  /** The last sentence that says whether the treatment is necessary. */
  private Optional<Found<Outcome>> conclusion(Passage rationale) {
    Optional<Found<Outcome>> last = Optional.empty();
    for (var match : labels.seek(Label.CONCLUSION).all(rationale.text())) {
      var outcome = match.group(1) == null ? Outcome.OVERTURNED : Outcome.UPHELD;
      last = Optional.of(new Found<>(outcome, rationale.part(match, 0).span()));
    }
    return last;
  }

  private static Passage withoutFullStop(Passage issue) {
    return issue.text().endsWith(".") ? issue.part(0, issue.text().length() - 1) : issue;
  }
}
