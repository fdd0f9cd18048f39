package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the repository is, what it holds, and what it could not read.
 *
 * @param templates letters by template
 * @param years decisions by year of decision
 * @param fields how often each field is stated
 * @param unreadable the files that could not be read
 * @param warnings letters by kind of warning
 * @param notClassified decisions whose treatment is not classified
 * @param snapshot the state of the repository that these numbers describe
 */
public record AboutPage(
    int decisions,
    int letters,
    @Nullable String decidedFrom,
    @Nullable String decidedTo,
    List<Tally> templates,
    List<Tally> years,
    List<Coverage> fields,
    List<Unreadable> unreadable,
    List<Tally> warnings,
    Tally notClassified,
    @Nullable String snapshot)
    implements Page {
  public AboutPage {
    templates = List.copyOf(templates);
    years = List.copyOf(years);
    fields = List.copyOf(fields);
    unreadable = List.copyOf(unreadable);
    warnings = List.copyOf(warnings);
  }

  /** How many of those that could state a field do. */
  public record Coverage(String field, int stated, int of) {
    /** The share in words, as "98%". */
    public String percent() {
      return Percent.of(stated, of);
    }
  }

  /** A file that could not be read, and why. */
  public record Unreadable(String file, String reason) {}

  @Override
  public String title() {
    return "About and coverage";
  }
}
