package rationale.page;

import java.util.Locale;

/** Numbers as the templates write them. */
public final class Counts {

  /** "1,204". */
  public String of(int number) {
    return String.format(Locale.US, "%,d", number);
  }

  /** "1,204 decisions", or "1 decision". */
  public String of(int number, String noun) {
    return of(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
