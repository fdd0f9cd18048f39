package rationale.export;

import java.util.regex.Pattern;

/** Text as a file of XML can hold it and every reader sees it. */
final class XmlText {
  /** What XML 1.0 cannot hold, not even escaped, and what turns the direction of a text. */
  private static final Pattern HARMFUL =
      Pattern.compile(
          "[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
              + "|[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private XmlText() {}

  /** The text with a replacement character for each that would do harm. */
  static String of(String text) {
    return HARMFUL.matcher(text).replaceAll("\uFFFD");
  }
}
