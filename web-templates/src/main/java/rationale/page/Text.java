package rationale.page;

import java.util.List;
import java.util.stream.Collectors;

/** Text in reading order, cut where a match begins or ends; never HTML. */
public record Text(List<Piece> pieces) {
  public Text {
    pieces = List.copyOf(pieces);
  }

  /** Text without any match. */
  public static Text of(String plain) {
    return new Text(List.of(new Piece(plain, false)));
  }

  /** The same text without its marks. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
