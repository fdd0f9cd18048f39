package rationale.page;

import org.jspecify.annotations.Nullable;

/** The guard at every link: an address leads into this site or to a web page, never to a script. */
final class Hrefs {
  private Hrefs() {}

  static String checked(String href) {
    boolean inside = href.startsWith("/") && !href.startsWith("//") && !href.startsWith("/\\");
    boolean here = href.startsWith("#") || href.startsWith("?");
    boolean web = href.startsWith("https://") || href.startsWith("http://");
    if (inside || here || web) {
      return href;
    }
    throw new IllegalArgumentException("not an address a page may link to: " + href);
  }

  static @Nullable String checkedOrNull(@Nullable String href) {
    return href == null ? null : checked(href);
  }
}
