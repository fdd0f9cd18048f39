package rationale.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes the page of results. */
@Command(name = "table", description = "Writes docs/benchmarks.md from the results that are kept.")
public final class TableCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    var page = Checkout.home().resolve("docs").resolve("benchmarks.md");
    Files.writeString(page, new ResultTable().page(ResultOption.folder()));
    System.out.println("written to " + page);
    return 0;
  }
}
