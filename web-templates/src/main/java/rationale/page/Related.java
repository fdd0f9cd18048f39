package rationale.page;

import java.util.List;

/**
 * Decisions to read beside items of a letter.
 *
 * @param of the items, which share treatment and rationale, as "Item 2: MRI of the knee"
 * @param lists those of the same and of the opposite outcome; none where only {@code more} has them
 * @param more the page that lists them, and more
 */
public record Related(Link of, List<RelatedList> lists, Link more) {
  public Related {
    lists = List.copyOf(lists);
  }
}
