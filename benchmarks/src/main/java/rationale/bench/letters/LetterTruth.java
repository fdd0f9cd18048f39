package rationale.bench.letters;

import java.time.LocalDate;
import java.util.List;
import rationale.model.GuidelineFamily;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Sex;
import rationale.model.Template;

/**
 * What a generated letter says, as it must be read.
 *
 * @param template its form
 * @param caseNumber as written
 * @param injured date of injury
 * @param reviewed when utilization review decided
 * @param received when the application was received
 * @param assigned when the case was assigned
 * @param decided date of the decision
 * @param priority standard or expedited
 * @param specialties of the reviewer
 * @param states that license the reviewer
 * @param age of the worker in years
 * @param sex of the worker
 * @param items one or more
 */
public record LetterTruth(
    Template template,
    String caseNumber,
    LocalDate injured,
    LocalDate reviewed,
    LocalDate received,
    LocalDate assigned,
    LocalDate decided,
    Priority priority,
    List<String> specialties,
    List<String> states,
    int age,
    Sex sex,
    List<Item> items) {
  public LetterTruth {
    specialties = List.copyOf(specialties);
    states = List.copyOf(states);
    items = List.copyOf(items);
  }

  /**
   * A disputed item.
   *
   * @param request its heading without number, outcome and final colon
   * @param outcome upheld or overturned
   * @param administrator families that utilization review relied on
   * @param reviewer families that the reviewer relied on
   */
  public record Item(
      String request,
      Outcome outcome,
      List<GuidelineFamily> administrator,
      List<GuidelineFamily> reviewer) {
    public Item {
      administrator = List.copyOf(administrator);
      reviewer = List.copyOf(reviewer);
    }
  }

  /** The same case with its items. */
  LetterTruth with(List<Item> decided) {
    return new LetterTruth(
        template,
        caseNumber,
        injured,
        reviewed,
        received,
        assigned,
        this.decided,
        priority,
        specialties,
        states,
        age,
        sex,
        decided);
  }
}
