package rationale.importing;

import java.util.function.Consumer;
import rationale.letter.SourceFile;

/** Files on their way into a repository. */
interface Incoming {
  /** The number of files; some may yet turn out to be unreadable. */
  long count();

  /** Shows every file to {@code reader}, in order, and everything wrong to {@code listener}. */
  void forEach(Consumer<SourceFile> reader, Consumer<Problem> listener);

  /** The file alone. */
  static Incoming of(SourceFile file) {
    return new Incoming() {
      @Override
      public long count() {
        return 1;
      }

      @Override
      public void forEach(Consumer<SourceFile> reader, Consumer<Problem> listener) {
        reader.accept(file);
      }
    };
  }
}
