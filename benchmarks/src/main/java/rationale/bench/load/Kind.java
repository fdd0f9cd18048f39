package rationale.bench.load;

import java.util.Locale;

/** What readers ask for, with how many of a hundred pages are of the kind. */
public enum Kind {
  /** Plain words that up to 10,000 decisions have. */
  WORDS(32),
  /** Plain words that a third of all decisions or more have. */
  COMMON_WORDS(4),
  CONNECTORS(14),
  /** Filters, with words and without. */
  FACETS(20),
  LETTER(20),
  ANALYTICS(5),
  FRONT(5);

  private final int share;

  Kind(int share) {
    this.share = share;
  }

  int share() {
    return share;
  }

  /** Its name as figures have it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
