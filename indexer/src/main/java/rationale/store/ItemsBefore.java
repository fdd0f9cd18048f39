package rationale.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.model.ItemDetails;
import rationale.model.Laterality;
import rationale.model.Modification;
import rationale.model.Outcome;
import rationale.model.Quantity;
import rationale.model.Span;
import rationale.model.Treatment;

/** Reads the disputed items of many letters, with the guidelines of both sides. */
final class ItemsBefore {
  private static final String ITEMS =
      """
      SELECT * FROM before_disputed_item WHERE letter IN (SELECT value FROM json_each(:letters))
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

  private static final String BODY_PARTS =
      """
      SELECT * FROM body_part WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, item, position
      """;
  private static final String REASONS =
      """
      SELECT * FROM before_reason WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, item, position
      """;
  private static final String OWN_WORDS =
      """
      SELECT * FROM own_words WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, item, span_start
      """;

  private final Handle handle;
  private final String letters;
  private final Map<Place, List<GuidelineFamily>> families = new HashMap<>();
  private final Map<Place, List<GuidelineCitation>> citations = new HashMap<>();
  private final Map<Place, List<String>> sections = new HashMap<>();
  private final Map<Item, List<BodyPart>> bodyParts = new HashMap<>();
  private final Map<Item, List<String>> reasons = new HashMap<>();
  private final Map<Item, List<Span>> reasonSentences = new HashMap<>();
  private final Map<Item, List<Span>> ownWords = new HashMap<>();

  /** An item by its letter and number. */
  private record Item(long letter, int number) {
    static Item of(ResultSet row, String number) throws SQLException {
      return new Item(row.getLong("letter"), row.getInt(number));
    }
  }

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
  ItemsBefore(Handle handle, String letters) {
    this.handle = handle;
    this.letters = letters;
  }

  /** The items by the key of their letter. */
  Map<Long, List<DisputedItem>> read() {
    each(
        FAMILIES,
        row -> {
          var family = GuidelineFamily.valueOf(row.getString("family"));
          LettersBefore.add(families, Place.ofSide(row), family);
        });
    each(
        SECTIONS,
        row -> {
          var place = Place.ofSide(row).citation(row.getInt("citation"));
          LettersBefore.add(sections, place, row.getString("section"));
        });
    each(CITATIONS, row -> LettersBefore.add(citations, Place.ofSide(row), citation(row)));
    each(BODY_PARTS, row -> LettersBefore.add(bodyParts, Item.of(row, "item"), bodyPart(row)));
    each(REASONS, this::addReason);
    each(OWN_WORDS, row -> LettersBefore.add(ownWords, Item.of(row, "item"), span(row)));
    var items = new HashMap<Long, List<DisputedItem>>();
    each(ITEMS, row -> LettersBefore.add(items, row.getLong("letter"), item(row)));
    return items;
  }

  private GuidelineCitation citation(ResultSet row) throws SQLException {
    var place = Place.ofSide(row).citation(row.getInt("position"));
    return new GuidelineCitation(
        GuidelineFamily.valueOf(row.getString("family")),
        row.getInt("adopted") == 1,
        row.getString("title"),
        number(row, "year"),
        number(row, "chapter"),
        LettersBefore.of(sections, place),
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
        row.getString("rationale"),
        details(row));
  }

  private ItemDetails details(ResultSet row) throws SQLException {
    var item = Item.of(row, "number");
    return new ItemDetails(
        LettersBefore.of(bodyParts, item),
        quantity(row),
        row.getInt("retrospective") == 1,
        LettersBefore.day(row, "date_of_service"),
        modification(row),
        row.getInt("surgical_service") == 1,
        LettersBefore.of(reasons, item),
        LettersBefore.of(reasonSentences, item),
        LettersBefore.of(ownWords, item));
  }

  private void addReason(ResultSet row) throws SQLException {
    var item = Item.of(row, "item");
    LettersBefore.add(reasons, item, row.getString("reason"));
    if (number(row, "span_start") != null) {
      LettersBefore.add(reasonSentences, item, span(row));
    }
  }

  private static Span span(ResultSet row) throws SQLException {
    return new Span(row.getInt("span_start"), row.getInt("span_end"));
  }

  private static BodyPart bodyPart(ResultSet row) throws SQLException {
    var side = row.getString("side");
    return new BodyPart(row.getString("part"), side == null ? null : Laterality.valueOf(side));
  }

  private static @Nullable Quantity quantity(ResultSet row) throws SQLException {
    var amount = number(row, "quantity");
    return amount == null
        ? null
        : new Quantity(amount, Quantity.Unit.valueOf(row.getString("unit")));
  }

  private static @Nullable Modification modification(ResultSet row) throws SQLException {
    var original = row.getString("original_portion");
    return original == null
        ? null
        : new Modification(
            original, row.getString("authorized_portion"), row.getString("remaining_portion"));
  }

  private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  private static @Nullable Treatment treatment(ResultSet row) throws SQLException {
    var category = row.getString("category");
    return category == null ? null : new Treatment(category, row.getString("subcategory"));
  }

  private GuidelineBasis basis(ResultSet row, Side side, String text) throws SQLException {
    var place = new Place(row.getLong("letter"), row.getInt("number"), side, -1);
    return new GuidelineBasis(
        LettersBefore.of(families, place), LettersBefore.of(citations, place), row.getString(text));
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
