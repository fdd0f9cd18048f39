package rationale.search;

/**
 * How often some decisions were overturned.
 *
 * @param letters letters that the decisions stand in; never more than {@code decisions}
 */
public record Rate(long decisions, long overturned, long letters) {
  /** Of fewer letters a rate says little: one more or less would move it by five points. */
  public static final int FEW = 20;

  public Rate {
    if (overturned < 0 || overturned > decisions || letters > decisions) {
      throw new IllegalArgumentException(
          "%d of %d decisions in %d letters".formatted(overturned, decisions, letters));
    }
  }

  public long upheld() {
    return decisions - overturned;
  }

  /** The share that was overturned, from 0 to 1; 0 where there is no decision. */
  public double share() {
    return decisions == 0 ? 0 : (double) overturned / decisions;
  }

  /**
   * Where that share may truly lie. Each letter is one observation, because decisions of one letter
   * have one reviewer, one worker and often one rationale.
   */
  public Interval interval() {
    return Interval.wilson(share(), letters);
  }

  /** Whether there are too few letters for the share to say much. */
  public boolean isFew() {
    return letters < FEW;
  }
}
