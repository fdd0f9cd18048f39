package rationale.page;

import java.util.List;

/**
 * How to use all of it; how to ask with examples that can be pressed.
 *
 * @param kinds the ways to ask, the simplest first
 */
public record HelpPage(List<Kind> kinds) implements Page {
  public HelpPage {
    kinds = List.copyOf(kinds);
  }

  /**
   * One way to ask.
   *
   * @param name what it is for
   * @param about how it works, a sentence or two
   * @param examples what to type
   */
  public record Kind(String name, String about, List<Example> examples) {
    public Kind {
      examples = List.copyOf(examples);
    }
  }

  /**
   * Something to type.
   *
   * @param words what is typed, leading to its search
   * @param reading what it means, in plain English
   * @param decisions how many decisions it finds here
   */
  public record Example(Link words, String reading, int decisions) {}

  /** The outcome of that name, for the list of what words mean. */
  public OutcomeBadge outcome(String name) {
    return OutcomeBadge.valueOf(name);
  }

  @Override
  public String title() {
    return "Help";
  }
}
