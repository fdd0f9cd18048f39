package rationale.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What of a document can be read back: the values kept with it, in order, and those it is sorted,
 * filtered and counted by. Two that are alike were made of the same item by the same program.
 *
 * @param kept each as its field and its value
 * @param columns by field, the values in their order
 */
record DocumentContent(List<String> kept, TreeMap<String, TreeSet<String>> columns) {
  /** What {@code document} will have when it is indexed. */
  static DocumentContent of(Document document) {
    var kept = new ArrayList<String>();
    var columns = new TreeMap<String, TreeSet<String>>();
    for (var field : document) {
      if (field.fieldType().stored()) {
        kept.add(kept(field));
      }
      if (field.fieldType().docValuesType() != DocValuesType.NONE) {
        columns.computeIfAbsent(field.name(), _ -> new TreeSet<>()).add(value(field));
      }
    }
    return new DocumentContent(kept, columns);
  }

  /** What document {@code number} of {@code leaf} has. */
  static DocumentContent read(LeafReader leaf, int number) throws IOException {
    var kept = new ArrayList<String>();
    leaf.storedFields().document(number).forEach(field -> kept.add(kept(field)));
    var columns = new TreeMap<String, TreeSet<String>>();
    for (var field : leaf.getFieldInfos()) {
      var values = new TreeSet<String>();
      switch (field.getDocValuesType()) {
        case NONE -> {}
        case NUMERIC -> {
          var column = leaf.getNumericDocValues(field.name);
          if (column.advanceExact(number)) {
            values.add(Long.toString(column.longValue()));
          }
        }
        case SORTED_NUMERIC -> {
          var column = leaf.getSortedNumericDocValues(field.name);
          for (int left = column.advanceExact(number) ? column.docValueCount() : 0;
              left > 0;
              left--) {
            values.add(Long.toString(column.nextValue()));
          }
        }
        case SORTED -> {
          var column = leaf.getSortedDocValues(field.name);
          if (column.advanceExact(number)) {
            values.add(text(column.lookupOrd(column.ordValue())));
          }
        }
        case SORTED_SET -> {
          var column = leaf.getSortedSetDocValues(field.name);
          for (int left = column.advanceExact(number) ? column.docValueCount() : 0;
              left > 0;
              left--) {
            values.add(text(column.lookupOrd(column.nextOrd())));
          }
        }
        case BINARY -> {
          var column = leaf.getBinaryDocValues(field.name);
          if (column.advanceExact(number)) {
            values.add(text(column.binaryValue()));
          }
        }
      }
      if (!values.isEmpty()) {
        columns.put(field.name, values);
      }
    }
    return new DocumentContent(kept, columns);
  }

  private static String kept(IndexableField field) {
    return field.name() + "=" + value(field);
  }

  private static String value(IndexableField field) {
    var number = field.numericValue();
    if (number != null) {
      return Long.toString(number.longValue());
    }
    var string = field.stringValue();
    return string == null ? text(field.binaryValue()) : string;
  }

  private static String text(@Nullable BytesRef bytes) {
    return bytes == null
        ? ""
        : new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
  }
}
