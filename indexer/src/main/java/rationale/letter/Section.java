package rationale.letter;

/** The parts of a letter that headings open; the roles of {@code vocabulary/headings.tsv}. */
public enum Section {
  REVIEW_TITLE,
  NOTICE_TITLE,
  DETERMINATION,
  QUALIFICATIONS,
  DOCUMENTS,
  SUMMARY,
  ITEMS,
  ISSUE,
  GUIDELINES,
  RATIONALE;

  /** Whether it names the letter rather than a part of it. */
  boolean isTitle() {
    return this == REVIEW_TITLE || this == NOTICE_TITLE;
  }
}
