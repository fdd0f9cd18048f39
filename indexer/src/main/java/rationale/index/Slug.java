package rationale.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form of a facet value in an address: {@code physical-therapy-occupational-therapy}. */
public final class Slug {
  private Slug() {}

  /** The slug of one label: lower case, each run of other characters one hyphen. */
  public static String of(String label) {
    var slug = new StringBuilder();
    label
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            slug.appendCodePoint(c);
          } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
          }
        });
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "-" : slug.toString();
  }

  /** The slug of a value on several levels, a dot between them. */
  public static String of(List<String> path) {
    return path.stream().map(Slug::of).collect(Collectors.joining("."));
  }
}
