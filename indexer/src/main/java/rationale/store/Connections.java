package rationale.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** Connections to one database, a few of which stay open for the next who asks. */
final class Connections implements ConnectionFactory, AutoCloseable {
  private static final int KEPT_OPEN = 8;
  private static final int PAGE_BYTES = 16_384;

  /** What {@code file} and other tools know our databases by: "Rati". */
  private static final int APPLICATION_ID = 0x52617469;

  private static final int WRITER_CACHE_KILOBYTES = 64 << 10;
  private static final int BUSY_TIMEOUT_MILLIS = 15_000;

  private final SQLiteDataSource source;
  private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>(KEPT_OPEN);
  private volatile boolean closed;

  private Connections(String address, SQLiteConfig config) {
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    source = new SQLiteDataSource(config);
    source.setUrl(address);
  }

  static Connections writing(Path database) {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // NORMAL would outlive a killed process but not a loss of power; one flush a batch is cheap
    config.setSynchronous(SynchronousMode.FULL);
    config.setCacheSize(-WRITER_CACHE_KILOBYTES);
    return new Connections(address(database), config);
  }

  /**
   * Makes {@code database}, empty and with pages of four times the usual size, of which packed
   * letters waste less.
   *
   * @throws StoreException when it cannot be made
   */
  static void make(Path database) {
    try (var connection = DriverManager.getConnection(address(database));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA page_size = " + PAGE_BYTES); // settled by the first write
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
    } catch (SQLException e) {
      throw StoreException.of("opening", database, e);
    }
  }

  static Connections reading(Path database) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return new Connections(
        standsStill(database) ? unchanging(database) : address(database), config);
  }

  /**
   * Whether {@code database} lies on a disk that is read-only, without a log, so that SQLite could
   * not make the files by which its readers and writers know of each other. A folder that only this
   * account may not write is another matter: another account may write it at any time.
   */
  private static boolean standsStill(Path database) {
    return isReadOnlyDisk(database.resolveSibling(""))
        && Files.notExists(database.resolveSibling(database.getFileName() + "-wal"));
  }

  private static boolean isReadOnlyDisk(Path folder) {
    try {
      folder.getFileSystem().provider().checkAccess(folder, AccessMode.WRITE);
      return false;
    } catch (AccessDeniedException byPermission) {
      return false;
    } catch (IOException byDisk) {
      return true; // asked of the folder and not of its file store, which knows of no bound view
    }
  }

  private static String unchanging(Path database) {
    return "jdbc:sqlite:" + database.toUri() + "?immutable=1";
  }

  private static String address(Path database) {
    return "jdbc:sqlite:" + database;
  }

  DataSource source() {
    return source;
  }

  @Override
  public Connection openConnection() throws SQLException {
    var kept = idle.pollFirst();
    return kept != null ? kept : source.getConnection();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    if (closed || !idle.offerFirst(connection)) {
      connection.close();
    } else if (closed) {
      close();
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    for (var kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
      kept.close();
    }
  }
}
