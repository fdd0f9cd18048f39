package rationale.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one batch, each prepared once and run for every row: a letter takes a dozen of
 * them, and what comes around a statement costs more than the statement.
 */
final class Statements implements AutoCloseable {
  /** A statement that did not run; its cause says why. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Failed(String sql, SQLException cause) {
      super(sql, cause);
    }
  }

  /** What a row says. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Handle handle) {
    this.connection = handle.getConnection();
  }

  /** The number of rows it changed. */
  int run(String sql, @Nullable Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw new Failed(sql, e);
    }
  }

  /** What the first row that a query finds says; empty where it finds none. */
  <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) {
    try (var row = bound(sql, values).executeQuery()) {
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    } catch (SQLException e) {
      throw new Failed(sql, e);
    }
  }

  /** The number in the first row that a query finds. */
  Optional<Long> number(String sql, @Nullable Object... values) {
    return first(sql, row -> row.getLong(1), values);
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    for (var one : prepared.entrySet()) {
      try {
        one.getValue().close();
      } catch (SQLException e) {
        throw new Failed(one.getKey(), e);
      }
    }
  }
}
