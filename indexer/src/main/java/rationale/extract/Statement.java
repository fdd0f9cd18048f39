package rationale.extract;

/**
 * A stretch of a guideline line that says in one way what was relied on.
 *
 * @param standing how it stands to the MTUS
 * @param text what is cited, without the words that introduce it
 */
record Statement(Standing standing, String text) {
  enum Standing {
    /** "Decision based on MTUS X", "X, which is part of the MTUS". */
    MTUS,
    /** "Decision based on Non-MTUS Citation X", "X, which is not part of the MTUS". */
    OUTSIDE,
    /** "Other Medical Treatment Guidelines: X". */
    OTHER,
    /** The letter leaves it open. */
    UNSTATED
  }
}
