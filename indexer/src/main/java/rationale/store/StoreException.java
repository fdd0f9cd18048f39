package rationale.store;

import java.nio.file.Path;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** The store cannot do its work; the message says what happened, where, and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String REPAIR =
      "Restore a backup, or see with rationale verify what is lost and write what can be read with"
          + " rationale salvage.";

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What stopped the store from {@code doing} something with {@code database}. */
  static StoreException of(String doing, Path database, Throwable failure) {
    return new StoreException(
        doing + " failed: " + explain(database, failure) + statement(failure), failure);
  }

  private static String explain(Path database, Throwable failure) {
    var sqlite = find(SQLiteException.class, failure);
    if (sqlite == null) {
      return database + ": " + failure.getMessage();
    }
    // the low byte of an extended code is the plain one
    return switch (sqlite.getResultCode().code & 0xff) {
      case 3, 8 ->
          database + " may not be written. Check the permissions of the file and its folder.";
      case 5, 6 -> database + " is in use by another process. Try again when that has finished.";
      case 10 -> "the disk that holds " + database + " reports an error. Check the disk.";
      case 11 -> database + " is damaged. " + REPAIR;
      case 13 -> "the disk that holds " + database + " is full. Make room and try again.";
      case 14 ->
          database
              + " cannot be opened. Check that its folder exists and that this account may write"
              + " it, for reading, too: readers and writers know of each other by files in it.";
      case 26 ->
          database
              + " is not a database, or its beginning is damaged. Restore a backup, or move it away"
              + " and import again, or name another data folder with --data.";
      default -> database + ": " + sqlite.getMessage();
    };
  }

  /** What in {@code database} is nothing that this program wrote. */
  static StoreException misread(String doing, Path database, RuntimeException failure) {
    return new StoreException(
        "%s failed: %s is damaged (%s). %s"
            .formatted(doing, database, failure.getMessage(), REPAIR),
        failure);
  }

  /** What SQLite says of {@code failure}. */
  static String reason(Throwable failure) {
    var sqlite = find(SQLiteException.class, failure);
    return String.valueOf((sqlite == null ? failure : sqlite).getMessage());
  }

  private static String statement(Throwable failure) {
    var sql = sql(failure);
    return sql == null ? "" : " [" + sql.strip().replaceAll("\\s+", " ") + "]";
  }

  private static @Nullable String sql(Throwable failure) {
    var own = find(Statements.Failed.class, failure);
    if (own != null) {
      return own.getMessage();
    }
    var failed = find(StatementException.class, failure);
    var context = failed == null ? null : failed.getStatementContext();
    return context == null ? null : context.getRawSql();
  }

  private static <T> @Nullable T find(Class<T> type, @Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
