package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the repository is, what it holds, and what it could not read.
 *
 * @param months letters by month of decision; null where none is dated
 * @param templates letters by template
 * @param fields how often each field is stated
 * @param notClassified decisions whose treatment is not classified
 * @param warnings letters by kind of warning
 * @param warned letters with a warning of any kind
 * @param unreadable the files that could not be read, the first of them where they are many
 * @param unreadables how many files could not be read
 * @param example the id of a letter as readers would name it; null where there is none
 * @param versions what these numbers were made from, name by name
 */
public record AboutPage(
    int decisions,
    int letters,
    @Nullable String decidedFrom,
    @Nullable String decidedTo,
    @Nullable MonthFigure months,
    List<Tally> templates,
    List<Coverage> fields,
    Tally notClassified,
    List<Tally> warnings,
    int warned,
    List<Unreadable> unreadable,
    int unreadables,
    @Nullable Link example,
    List<Version> versions)
    implements Page {
  public AboutPage {
    templates = List.copyOf(templates);
    fields = List.copyOf(fields);
    warnings = List.copyOf(warnings);
    unreadable = List.copyOf(unreadable);
    versions = List.copyOf(versions);
  }

  /** What something is called, and which it is. */
  public record Version(String of, String is) {}

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
