package rationale.watch;

import java.util.Locale;

/** What an import by a server spends time on. */
public enum ImportStage {
  /** Until all of what is sent is here. */
  RECEIVE,
  /** Reading it, saving its letters in the store and putting them into the index. */
  KEEP,
  /** Until searches see them. */
  SHOW;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
