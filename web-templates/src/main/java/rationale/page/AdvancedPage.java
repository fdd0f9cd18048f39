package rationale.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The advanced form: boxes for whoever would rather not write connectors.
 *
 * @param query the search as a query, for the search box above
 * @param words boxes of words: all, a phrase, any, none
 * @param near two things near each other
 * @param repeated something that must be there several times
 * @param where the part of a letter that all of it is about
 * @param caseNumber finds one letter
 * @param decided the first and the last day of the decision
 * @param sort the order of the results
 * @param typed a query that no boxes ask for, to be kept as typed; null where there is none
 * @param hidden the filters in force, which stay
 * @param filters what they are called
 */
public record AdvancedPage(
    String query,
    List<Box> words,
    Near near,
    Repeated repeated,
    Pick where,
    Box caseNumber,
    List<Box> decided,
    Pick sort,
    @Nullable Box typed,
    List<Hidden> hidden,
    List<String> filters)
    implements Page {
  public AdvancedPage {
    words = List.copyOf(words);
    decided = List.copyOf(decided);
    hidden = List.copyOf(hidden);
    filters = List.copyOf(filters);
  }

  /**
   * Something to type into.
   *
   * @param name its parameter, and its id
   * @param value what was typed
   * @param help how to use it; null where its label says enough
   * @param problem what is wrong with what was typed; null where nothing is
   */
  public record Box(
      String name, String label, String value, @Nullable String help, @Nullable String problem) {}

  /** One of several. */
  public record Pick(String name, String label, List<Option> options) {
    public Pick {
      options = List.copyOf(options);
    }
  }

  /** One to pick. */
  public record Option(String value, String label, boolean chosen) {}

  /** Two things, how near each other, and in which order. */
  public record Near(Box first, Box second, Pick unit, Box words, Pick order) {}

  /** What must be there, and how often. */
  public record Repeated(Box words, Box times) {}

  /** The boxes in which something is wrong, in order. */
  public List<Box> wrong() {
    return Stream.of(
            words.stream(),
            Stream.of(near.first(), near.second(), near.words()),
            Stream.of(repeated.words(), repeated.times(), caseNumber),
            decided.stream())
        .flatMap(boxes -> boxes)
        .filter(box -> box.problem() != null)
        .toList();
  }

  @Override
  public String title() {
    return "Advanced form";
  }
}
