package rationale.page;

import org.jspecify.annotations.Nullable;

/** A plain sentence to the reader, with the one thing to do about it. */
public record Notice(String text, @Nullable Link link) {
  public Notice(String text) {
    this(text, null);
  }
}
