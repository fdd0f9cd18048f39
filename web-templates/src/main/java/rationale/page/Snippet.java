package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * A passage that answers the query.
 *
 * @param section where it stands, as "Rationale"
 * @param href its paragraph on the letter's page
 */
public record Snippet(String section, Text text, @Nullable String href) {
  public Snippet {
    Hrefs.checkedOrNull(href);
  }
}
