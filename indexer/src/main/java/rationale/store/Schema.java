package rationale.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** The version of the tables: which one a database has, and how it gets the one the code needs. */
final class Schema {
  /** The version the code reads and writes: that of the last migration. */
  static final int VERSION = 4;

  private static final String HAS_TABLE =
      "SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'";
  private static final String INSTALLED =
      "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success";

  private static final String NAMES = "SELECT count(*) FROM code";
  private static final String HAS_DICTIONARY =
      "SELECT count(*) FROM dictionary WHERE number = :number";
  private static final String DICTIONARY =
      "INSERT OR IGNORE INTO dictionary VALUES (:number, :content)";

  private Schema() {}

  /** The version of the tables that {@code handle} sees; 0 where there are none. */
  static int version(Handle handle) {
    return handle.createQuery(HAS_TABLE).mapTo(Integer.class).one() == 0
        ? 0
        : handle.createQuery(INSTALLED).mapTo(Integer.class).one();
  }

  /**
   * Writes into the database what tells others how to read it, names of numbers and a dictionary,
   * where it does not stand there: a migration may have been killed before this, and new versions
   * know more numbers.
   *
   * @return whether anything was missing
   */
  static boolean explain(Handle handle) {
    boolean lacking =
        handle.createQuery(NAMES).mapTo(Integer.class).one() < Codes.count()
            || handle
                    .createQuery(HAS_DICTIONARY)
                    .bind("number", Compression.FORM)
                    .mapTo(Integer.class)
                    .one()
                == 0;
    if (lacking) {
      Codes.name(handle);
      handle
          .createUpdate(DICTIONARY)
          .bind("number", Compression.FORM)
          .bind("content", Compression.dictionary())
          .execute();
    }
    return lacking;
  }

  /** Runs the migrations that {@code database} lacks. */
  static void migrate(DataSource database) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new CarryLettersOver())
        .loggers(QuietLog.class.getName())
        .load()
        .migrate();
  }

  /** Refuses a database whose tables are not those the code needs. */
  static void require(int version, Path database) {
    if (version == 0) {
      throw new StoreException(
          "%s holds no letters yet: import some first, or name another data folder with --data"
              .formatted(database));
    }
    if (version < VERSION) {
      throw new StoreException(
          "%s was made by an older version of Rationale (tables %d, needed %d): any import brings it up to date"
              .formatted(database, version, VERSION));
    }
    if (version > VERSION) {
      throw new StoreException(
          "%s was made by a newer version of Rationale (tables %d, known %d): update Rationale"
              .formatted(database, version, VERSION));
    }
  }
}
