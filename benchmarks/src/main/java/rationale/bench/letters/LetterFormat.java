package rationale.bench.letters;

/** What a letter comes as. */
public enum LetterFormat {
  TEXT("txt"),
  PDF("pdf");

  private final String ending;

  LetterFormat(String ending) {
    this.ending = ending;
  }

  /** The ending of its file's name, without a dot. */
  public String ending() {
    return ending;
  }

  /** The letter as a file of this form. */
  public byte[] file(GeneratedLetter letter) {
    return this == TEXT ? letter.textFile() : LetterPdf.of(letter);
  }
}
