package rationale.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file that states settings, {@code name = value}, one a line, in UTF-8; what begins with {@code
 * #} is a comment.
 *
 * @param path as it was named
 * @param entries by name, in the order of the file
 */
record SettingsFile(Path path, Map<String, Entry> entries) {
  /**
   * What one line states.
   *
   * @param line from 1
   */
  record Entry(String value, int line) {}

  /**
   * Reads a file.
   *
   * @throws SettingsWrong where it cannot be read, or a line states nothing or something twice
   */
  static SettingsFile read(Path path) {
    try {
      var entries = new LinkedHashMap<String, Entry>();
      var number = 0;
      for (var line : Files.readAllLines(path)) {
        number++;
        var stated = line.strip();
        if (!stated.isEmpty() && !stated.startsWith("#")) {
          add(entries, path + ":" + number, stated, number);
        }
      }
      return new SettingsFile(path, entries);
    } catch (NoSuchFileException missing) {
      throw new SettingsWrong("There is no settings file " + path + ".");
    } catch (IOException failed) {
      throw new SettingsWrong("Cannot read the settings file " + path + ": " + failed + ".");
    }
  }

  private static void add(Map<String, Entry> entries, String place, String line, int number) {
    var equals = line.indexOf('=');
    if (equals < 1) {
      throw new SettingsWrong(place + ": \"" + line + "\" states nothing; write name = value.");
    }
    var name = line.substring(0, equals).strip();
    var before = entries.put(name, new Entry(line.substring(equals + 1).strip(), number));
    if (before != null) {
      throw new SettingsWrong(
          "%s: \"%s\" stands in line %d already; leave one.".formatted(place, name, before.line()));
    }
  }

  /** Where {@code entry} stands, {@code rationale.properties:3}. */
  String place(Entry entry) {
    return path + ":" + entry.line();
  }
}
