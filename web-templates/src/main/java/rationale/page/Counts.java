package rationale.page;

/** Numbers as the templates write them. */
public final class Counts {

  /** "1,204". */
  public String of(int number) {
    var digits = new StringBuilder().append(number);
    for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** "1,204 decisions", or "1 decision". */
  public String of(int number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
