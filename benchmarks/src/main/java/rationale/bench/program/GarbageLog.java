package rationale.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a virtual machine's log of collections says. */
record GarbageLog(List<Collection> collections) {
  // log: [12.345s][info][gc] GC(7) Pause Young (Normal) (G1 Evacuation Pause) 512M->120M(1024M)
  // 5.1ms
  private static final Pattern PAUSE =
      Pattern.compile("^\\[([0-9.]+)s].*Pause.* (\\d+)M->(\\d+)M\\((\\d+)M\\) ([0-9.]+)ms");

  /**
   * A collection.
   *
   * @param seconds since the start
   * @param megabytes in use after it
   * @param pause in milliseconds
   */
  record Collection(double seconds, double megabytes, double pause) {}

  /** The option that has the log written to {@code file}. */
  static String option(Path file) {
    return "-Xlog:gc:file=" + file + "::filecount=0";
  }

  static GarbageLog read(Path file) throws IOException {
    var collections = new ArrayList<Collection>();
    for (var line : Files.readAllLines(file)) {
      var pause = PAUSE.matcher(line);
      if (pause.find()) {
        collections.add(
            new Collection(
                Double.parseDouble(pause.group(1)),
                Double.parseDouble(pause.group(3)),
                Double.parseDouble(pause.group(5))));
      }
    }
    return new GarbageLog(collections);
  }

  /** The least in use after a collection between two moments; 0 where there was none. */
  double leastBetween(double from, double to) {
    return collections.stream()
        .filter(collection -> collection.seconds >= from && collection.seconds < to)
        .mapToDouble(Collection::megabytes)
        .min()
        .orElse(0);
  }
}
