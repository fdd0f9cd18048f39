package rationale.search;

import rationale.model.CaseNumber;

/** What names a letter. */
public sealed interface LetterName {
  /** A case number, whatever its prefix and its zeros; letters of one number are named together. */
  record OfCase(CaseNumber number) implements LetterName {}

  /** The id of a letter, as it stands. */
  record OfLetter(String id) implements LetterName {}
}
