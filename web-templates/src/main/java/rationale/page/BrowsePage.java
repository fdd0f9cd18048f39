package rationale.page;

import java.util.List;

/**
 * What decisions can be browsed by.
 *
 * @param decisions decisions in the repository
 * @param kinds the ways to browse
 */
public record BrowsePage(int decisions, List<Kind> kinds) implements Page {
  public BrowsePage {
    kinds = List.copyOf(kinds);
  }

  /**
   * One way to browse.
   *
   * @param page all of its values
   * @param about what they are, in a sentence
   * @param values how many there are on the first level
   * @param below how many there are below the first level
   * @param commonest the values that most decisions have
   */
  public record Kind(Link page, String about, int values, int below, List<Tally> commonest) {
    public Kind {
      commonest = List.copyOf(commonest);
    }
  }

  @Override
  public String title() {
    return "Browse";
  }
}
