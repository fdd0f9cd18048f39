package rationale.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rationale.bench.report.Figure;
import rationale.bench.report.Report;
import rationale.bench.report.ResultOption;
import rationale.store.Repository;

/** Measures an import into an empty repository: speed and memory over time, and sizes. */
@Command(
    name = "import",
    description = "Imports archives of letters into an empty repository and measures it.")
public final class ImportCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Option(names = "--letters", required = true, description = "folder of archives of letters")
  private Path letters = Path.of("");

  @Option(names = "--data", required = true, description = "folder of the repository to make")
  private Path data = Path.of("");

  @Option(names = "--heap", defaultValue = "1g", description = "heap of the import (default: 1g)")
  private String heap = "1g";

  @Option(
      names = "--window",
      defaultValue = "10",
      description = "seconds between two looks at it (default: 10)")
  private int window;

  @Mixin private ResultOption result = new ResultOption();

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    if (Files.exists(data)) {
      System.err.println(data + " is there already; the import is measured into a new folder.");
      return 1;
    }
    Files.createDirectories(data);
    var course = new ArrayList<Map<String, Double>>();
    var log = data.resolve("gc.log");
    long start = System.nanoTime();
    int exit;
    double peak = 0;
    double used = 0;
    var holdings = new Holdings(Repository.at(data));
    var command = new ArrayList<>(List.of("import", "--data", data.toString()));
    archives().forEach(archive -> command.add(archive.toString()));
    var options = "-Xmx" + heap + " " + GarbageLog.option(log);
    try (var program = Program.start(command, options, data.resolve("import.log"))) {
      while (program.isAlive()) {
        Thread.sleep(window * 1000L);
        peak = Math.max(peak, program.peakMegabytes());
        used = Math.max(used, program.processorSeconds());
        course.add(moment(since(start), holdings.letters(), program.residentMegabytes()));
      }
      exit = program.await();
    }
    double seconds = endOf(course, since(start));
    var collections = GarbageLog.read(log);
    addRates(course, collections);
    var figures = figures(course, seconds, peak, collections, holdings);
    // of a busy machine this tells more than the clock
    double each = used * 1000 / holdings.letters();
    figures.add(2, new Figure("processor time a letter, until the last look", each, "ms"));
    Report.of("import", Map.of("letters", letters.toString(), "heap", heap), figures, course)
        .write(result.of("import"));
    return exit;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static Map<String, Double> moment(double seconds, long letters, double resident) {
    var moment = new LinkedHashMap<String, Double>();
    moment.put("seconds", seconds);
    moment.put("letters", (double) letters);
    moment.put("resident MB", resident);
    return moment;
  }

  /** When it ended; the last look came up to a window later. */
  private double endOf(List<Map<String, Double>> course, double now) throws IOException {
    var said = Files.getLastModifiedTime(data.resolve("import.log")).toMillis();
    double later = (System.currentTimeMillis() - said) / 1000.0;
    return course.isEmpty() ? now : Math.max(now - window - 1, now - later);
  }

  private static void addRates(List<Map<String, Double>> course, GarbageLog collections) {
    double before = 0;
    double from = 0;
    for (var moment : course) {
      double letters = moment.getOrDefault("letters", 0.0);
      double to = moment.getOrDefault("seconds", 0.0);
      moment.put("letters a second", (letters - before) / (to - from));
      moment.put("heap in use MB", collections.leastBetween(from, to));
      before = letters;
      from = to;
    }
  }

  private List<Figure> figures(
      List<Map<String, Double>> course,
      double seconds,
      double peak,
      GarbageLog collections,
      Holdings holdings)
      throws IOException, SQLException {
    long imported = holdings.letters();
    double text = textBytes();
    double originals = holdings.originalBytes();
    double database = holdings.databaseBytes() - originals;
    double index = holdings.indexBytes();
    var figures = new ArrayList<Figure>();
    figures.add(new Figure("letters", imported, ""));
    figures.add(new Figure("letters a second", imported / seconds, "1/s"));
    figures.add(new Figure("letters a second in the last quarter", lastQuarter(course), "1/s"));
    figures.add(new Figure("most memory resident", peak, "MB"));
    figures.add(
        new Figure(
            "heap in use after collections, last quarter",
            collections.leastBetween(seconds * 0.75, seconds),
            "MB"));
    figures.add(new Figure("files of the letters", text / MEGABYTE, "MB"));
    figures.add(new Figure("originals, compressed", originals / MEGABYTE, "MB"));
    figures.add(new Figure("database without originals", database / MEGABYTE, "MB"));
    figures.add(new Figure("index", index / MEGABYTE, "MB"));
    figures.add(new Figure("database without originals, by files", database / text, ""));
    figures.add(new Figure("index by files", index / text, ""));
    figures.add(new Figure("database and index by files", (database + index) / text, ""));
    holdings.tables().forEach((name, bytes) -> addTable(name, bytes, database, figures));
    return figures;
  }

  /** Adds a table or index of the database that is worth a line. */
  private static void addTable(String name, long bytes, double database, List<Figure> figures) {
    if (bytes > database / 100) {
      figures.add(new Figure("table " + name, bytes / MEGABYTE, "MB"));
    }
  }

  /** Letters a second after three quarters of the time, until the last look but one. */
  private static double lastQuarter(List<Map<String, Double>> course) {
    int from = course.size() * 3 / 4;
    return course.stream()
        .skip(Math.max(0, from - 1))
        .limit(Math.max(1, course.size() - from))
        .mapToDouble(moment -> moment.getOrDefault("letters a second", 0.0))
        .average()
        .orElse(0);
  }

  /** Bytes of the entries: of letters that come as text, their text. */
  private double textBytes() throws IOException {
    long bytes = 0;
    for (var archive : archives()) {
      try (var zip = new ZipFile(archive.toFile())) {
        bytes += zip.stream().mapToLong(ZipEntry::getSize).sum();
      }
    }
    return bytes;
  }

  private List<Path> archives() throws IOException {
    try (var files = Files.list(letters)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }
}
