package rationale.faults;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rationale.TestRepository;

/** As many distinct letters as are wanted, made from the texts of the sample letters. */
final class Letters {
  /** Samples are of several encodings; what is replaced in them is ASCII in each. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Pattern AGE = Pattern.compile("\\b\\d\\d(?=[ -]year)");

  private final List<Sample> samples = new ArrayList<>();

  /** The text of a sample letter and its case number. */
  private record Sample(String number, String text) {}

  Letters() throws IOException {
    try (var files = Files.list(TestRepository.SAMPLES)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString();
        if (name.matches("CM\\d\\d-\\d{7}\\.txt")) {
          var text = Files.readString(file, BYTES);
          var number = name.replace(".txt", "");
          if (text.contains(number) && AGE.matcher(text).find()) {
            samples.add(new Sample(number, text));
          }
        }
      }
    }
  }

  /** The case number of letter {@code index}, counted from 0. */
  String id(int index) {
    return "%s-%07d".formatted(sample(index).number().substring(0, 4), 1_000 + index);
  }

  /** Letter {@code index} as it stands in its {@code version}, which tells in an age. */
  String text(int index, int version) {
    var sample = sample(index);
    return AGE.matcher(sample.text().replace(sample.number(), id(index)))
        .replaceFirst(Integer.toString(20 + (index + version) % 60));
  }

  /** Writes the letters from {@code from} to before {@code to}, each in its own file. */
  Path write(Path folder, int from, int to, int version) throws IOException {
    Files.createDirectories(folder);
    for (int i = from; i < to; i++) {
      Files.writeString(folder.resolve(id(i) + ".txt"), text(i, version), BYTES);
    }
    return folder;
  }

  /** Whether an import named a file with this line. */
  static boolean isFile(String line) {
    return line.endsWith(".txt");
  }

  /** The letter in the file of this path. */
  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replace(".txt", "");
  }

  private Sample sample(int index) {
    return samples.get(index % samples.size());
  }
}
