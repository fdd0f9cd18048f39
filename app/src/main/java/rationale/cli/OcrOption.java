package rationale.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import rationale.letter.LetterReader;
import rationale.letter.Tesseract;

/** {@code --ocr}: scanned pages, too. */
final class OcrOption {
  @Option(
      names = "--ocr",
      negatable = true,
      fallbackValue = "true",
      description =
          "read scanned PDFs, whose pages are pictures without text, with the program tesseract; it"
              + " takes some seconds a page")
  private boolean wanted;

  /** Reads what the option asks for; fails where tesseract is wanted but not installed. */
  LetterReader reader() {
    return wanted ? reader(Tesseract.installed()) : LetterReader.ofText();
  }

  static LetterReader reader(Optional<Tesseract> installed) {
    return LetterReader.ofScans(installed.orElseThrow(OcrOption::notInstalled));
  }

  boolean wanted() {
    return wanted;
  }

  private static CommandFailed notInstalled() {
    return new CommandFailed(
        "--ocr needs the program tesseract, which is not on the PATH; install it (on Debian: apt"
            + " install tesseract-ocr) and try again, or leave --ocr out.");
  }
}
