package rationale.store;

import java.nio.file.Path;
import java.sql.Connection;
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
  private static final int BUSY_TIMEOUT_MILLIS = 15_000;

  private final SQLiteDataSource source;
  private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>(KEPT_OPEN);
  private volatile boolean closed;

  private Connections(Path database, SQLiteConfig config) {
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + database);
  }

  static Connections writing(Path database) {
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // NORMAL would outlive a killed process but not a loss of power; one flush a batch is cheap
    config.setSynchronous(SynchronousMode.FULL);
    return new Connections(database, config);
  }

  static Connections reading(Path database) {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return new Connections(database, config);
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
