package rationale.search;

import java.util.List;
import rationale.model.Span;

/** Where what one request asks for stands in texts of letters. */
public interface Hits {
  /**
   * The places in {@code text}, in order, none overlapping.
   *
   * @param section part of the letter that the text is, one of {@link Passage}'s
   */
  List<Span> in(String section, String text);
}
