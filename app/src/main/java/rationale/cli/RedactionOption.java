package rationale.cli;

import picocli.CommandLine.Option;
import rationale.store.Redaction;

/** {@code --show-unredacted}: letters and files as they are. */
final class RedactionOption {
  @Option(
      names = "--show-unredacted",
      negatable = true,
      fallbackValue = "true",
      description =
          "show what should have been redacted from letters, which is masked unless told, and their"
              + " original files, which are withheld unless told")
  private boolean lifted;

  Redaction redaction() {
    return lifted ? Redaction.LIFTED : Redaction.KEPT;
  }
}
