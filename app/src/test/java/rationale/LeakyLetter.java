package rationale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A made-up letter in which something of every kind was left that should be redacted. */
public final class LeakyLetter {
  public static final String ID = "CM20-0900103";

  /** What should be redacted from it, the parts of names one by one. */
  public static final List<String> DETAILS =
      List.of(
          "Pernilla",
          "Quillfeather",
          "Halvorsen",
          "000-12-3456",
          "(213) 555-0142",
          "quill@mail.example.org",
          "WC-0012345",
          "2/14/1950");

  private LeakyLetter() {}

  /** Writes it into {@code folder}, under a name that tells too much as well. */
  public static Path writeTo(Path folder) throws IOException {
    var text =
        Files.readString(TestRepository.SAMPLES.resolve("CM20-0900033.txt"))
            .replace("CM20-0900033", ID)
            .replace("The injured worker is", "Mrs. Pernilla\nQuillfeather, DOB: 2/14/1950, is")
            .replace("MRI of the cervical spine without", "MRI for Quillfeather without")
            .replace("Disorders 2018, Section", "Disorders 2018 (Quillfeather), Section")
            .replace("Emergency Medicine", "Quillfeather Medicine")
            .replace("The arms are normal", "Dr. Halvorsen (call (213) 555-0142) says: arms normal")
            .replace("Six sessions are", "SSN 000-12-3456, claim no. WC-0012345. Six sessions are")
            .replace("falls. No", "falls. Write to quill@mail.example.org about Quillfeather. No");
    return Files.writeString(folder.resolve("Quillfeather.txt"), text);
  }
}
