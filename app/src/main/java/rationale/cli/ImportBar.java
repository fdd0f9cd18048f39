package rationale.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import rationale.importing.ImportProgress;

/** A progress bar on standard error; nothing where that is no terminal. */
final class ImportBar implements AutoCloseable {
  private @Nullable ProgressBar bar;

  void show(ImportProgress progress) {
    if (bar == null && watched()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Importing")
              .setUnit(" letters", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .setInitialMax(progress.total())
              .build();
    }
    if (bar != null) {
      bar.maxHint(progress.total()).stepTo(progress.done());
    }
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal
  private static boolean watched() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
