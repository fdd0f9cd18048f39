package rationale.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.model.Outcome;
import rationale.model.Treatment;

/** Reads the disputed items of many letters, with the guidelines of both sides. */
final class ItemReader {
  private static final String ITEMS =
      """
      SELECT * FROM disputed_item WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, number
      """;
  private static final String FAMILIES =
      "SELECT * FROM guideline_family WHERE letter IN (SELECT value FROM json_each(:letters))";
  private static final String CITATIONS =
      """
      SELECT * FROM citation WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, item, side, position
      """;
  private static final String SECTIONS =
      """
      SELECT * FROM citation_section WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, item, side, citation, position
      """;

  private final Handle handle;
  private final String letters;
  private final Map<Place, List<GuidelineFamily>> families = new HashMap<>();
  private final Map<Place, List<GuidelineCitation>> citations = new HashMap<>();
  private final Map<Place, List<String>> sections = new HashMap<>();

  /** One side's guidelines of an item, or one citation among them. */
  private record Place(long letter, int item, Side side, int citation) {
    static Place ofSide(ResultSet row) throws SQLException {
      return new Place(
          row.getLong("letter"), row.getInt("item"), Side.valueOf(row.getString("side")), -1);
    }

    Place citation(int position) {
      return new Place(letter, item, side, position);
    }
  }

  /** A reader for {@code letters}, a JSON array of keys. */
  ItemReader(Handle handle, String letters) {
    this.handle = handle;
    this.letters = letters;
  }

  /** The items by the key of their letter. */
  Map<Long, List<DisputedItem>> read() {
    each(
        FAMILIES,
        row -> {
          var family = GuidelineFamily.valueOf(row.getString("family"));
          LetterReader.add(families, Place.ofSide(row), family);
        });
    each(
        SECTIONS,
        row -> {
          var place = Place.ofSide(row).citation(row.getInt("citation"));
          LetterReader.add(sections, place, row.getString("section"));
        });
    each(CITATIONS, row -> LetterReader.add(citations, Place.ofSide(row), citation(row)));
    var items = new HashMap<Long, List<DisputedItem>>();
    each(ITEMS, row -> LetterReader.add(items, row.getLong("letter"), item(row)));
    return items;
  }

  private GuidelineCitation citation(ResultSet row) throws SQLException {
    var place = Place.ofSide(row).citation(row.getInt("position"));
    int year = row.getInt("year");
    boolean yearless = row.wasNull();
    return new GuidelineCitation(
        GuidelineFamily.valueOf(row.getString("family")),
        row.getString("title"),
        yearless ? null : year,
        LetterReader.of(sections, place),
        row.getString("pages"));
  }

  private DisputedItem item(ResultSet row) throws SQLException {
    return new DisputedItem(
        row.getInt("number"),
        row.getString("request"),
        Outcome.valueOf(row.getString("outcome")),
        treatment(row),
        basis(row, Side.CLAIMS_ADMINISTRATOR, "claims_administrator_text"),
        basis(row, Side.REVIEWER, "reviewer_text"),
        row.getString("rationale"));
  }

  private static @Nullable Treatment treatment(ResultSet row) throws SQLException {
    var category = row.getString("category");
    return category == null ? null : new Treatment(category, row.getString("subcategory"));
  }

  private GuidelineBasis basis(ResultSet row, Side side, String text) throws SQLException {
    var place = new Place(row.getLong("letter"), row.getInt("number"), side, -1);
    return new GuidelineBasis(
        LetterReader.of(families, place), LetterReader.of(citations, place), row.getString(text));
  }

  private void each(String sql, RowReader reader) {
    handle
        .createQuery(sql)
        .bind("letters", letters)
        .map((row, context) -> {
          reader.read(row);
          return true;
        })
        .list();
  }

  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }
}
