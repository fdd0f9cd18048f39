package rationale.page;

/** An outcome as readers see it: a word and a shape, which a colour only repeats. */
public enum OutcomeBadge {
  UPHELD("Upheld", "upheld", "■", "the denial stands"),
  OVERTURNED("Overturned", "overturned", "▲", "the treatment is granted"),
  PARTIALLY_OVERTURNED("Partially overturned", "partial", "◐", "some treatments are granted"),
  NOT_STATED("Outcome not stated", "unstated", "○", "the letter does not say");

  private final String label;
  private final String css;
  private final String glyph;
  private final String meaning;

  OutcomeBadge(String label, String css, String glyph, String meaning) {
    this.label = label;
    this.css = css;
    this.glyph = glyph;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  /** The class that gives the badge its colour. */
  public String css() {
    return css;
  }

  public String glyph() {
    return glyph;
  }

  /** The outcome in plain words, for those who do not know the term. */
  public String meaning() {
    return meaning;
  }
}
