package rationale.extract;

import java.util.List;
import rationale.letter.Sections;

/** Finds the disputed items of letters of one kind. */
interface ItemFinder {
  /** The items in the order of the letter; none where it is not of this kind. */
  List<ItemParts> find(Sections letter);
}
