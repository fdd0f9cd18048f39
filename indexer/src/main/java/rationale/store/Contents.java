package rationale.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Looks whether everything that is packed in a database can be unpacked. */
final class Contents {
  private static final String LETTERS =
      """
      SELECT id AS name, form, content FROM letter LEFT JOIN packed_letter ON letter = key
      ORDER BY key
      """;
  private static final String FILES =
      "SELECT name, form, content FROM file LEFT JOIN original ON file = key ORDER BY key";

  private Contents() {}

  /** What cannot be, one sentence each. */
  static List<String> faults(Handle handle) {
    var faults = new ArrayList<String>();
    look(handle, LETTERS, "letter %s", faults, Contents::unpack);
    look(handle, FILES, "the file %s", faults, (bytes, name) -> {});
    return faults;
  }

  private interface Reader {
    void read(byte[] bytes, String name);
  }

  private static void unpack(byte[] bytes, String id) {
    PackedForm.unpack(bytes, id, id);
  }

  private static void look(
      Handle handle, String sql, String what, List<String> faults, Reader reader) {
    try (var rows = handle.createQuery(sql).map((row, _) -> fault(row, what, reader)).stream()) {
      rows.filter(fault -> !fault.isEmpty()).forEach(faults::add);
    }
  }

  private static String fault(ResultSet row, String what, Reader reader) throws SQLException {
    var name = row.getString("name");
    var content = row.getBytes("content");
    var reason = content == null ? "nothing is kept of it" : reason(row, content, name, reader);
    return reason == null ? "" : what.formatted(name) + " is damaged: " + reason;
  }

  private static @Nullable String reason(ResultSet row, byte[] content, String name, Reader reader)
      throws SQLException {
    try {
      reader.read(Compression.expand(row.getInt("form"), content), name);
      return null;
    } catch (PackedForm.Damaged damaged) {
      return damaged.getMessage();
    }
  }
}
