package rationale.cli;

/** A settings file or variable cannot be used; the message says which, where, and what to do. */
final class SettingsWrong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsWrong(String message) {
    super(message);
  }
}
