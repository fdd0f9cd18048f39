package rationale.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a benchmark ran on.
 *
 * @param cores processors that Java sees
 * @param processor its name; empty where the system does not tell
 * @param gigabytes memory of the machine; 0 where the system does not tell
 * @param java version of the runtime
 * @param system name and version of the operating system
 */
public record Machine(int cores, String processor, long gigabytes, String java, String system) {

  static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        told("/proc/cpuinfo", "model name"),
        Math.round(kilobytes(told("/proc/meminfo", "MemTotal")) / 1e6),
        Runtime.version().toString(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }

  private static double kilobytes(String told) {
    return told.isEmpty() ? 0 : Double.parseDouble(told.replace("kB", "").strip());
  }

  private static String told(String file, String name) {
    return lines(Path.of(file)).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException notThere) {
      return List.of();
    }
  }
}
