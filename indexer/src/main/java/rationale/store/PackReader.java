package rationale.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rationale.model.Span;

/** Reads what {@link PackWriter} wrote, in the same order. */
final class PackReader {
  private final byte[] bytes;
  private int at;

  PackReader(byte[] bytes) {
    this.bytes = bytes;
  }

  long longNumber() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next();
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new PackedForm.Damaged("a number without end");
  }

  int number() {
    long number = longNumber();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new PackedForm.Damaged("a number out of bounds");
    }
    return (int) number;
  }

  long signed() {
    long number = longNumber();
    return number >>> 1 ^ -(number & 1);
  }

  boolean flag() {
    return next() != 0;
  }

  String text() {
    int length = number();
    if (length > bytes.length - at) {
      throw new PackedForm.Damaged("a text beyond the end");
    }
    var text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  <T> @Nullable T option(Supplier<T> reader) {
    return flag() ? reader.get() : null;
  }

  <T> List<T> list(Supplier<T> reader) {
    int size = size();
    var values = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.get());
    }
    return values;
  }

  List<String> texts() {
    return list(this::text);
  }

  List<Integer> steps() {
    int size = size();
    var numbers = new ArrayList<Integer>(size);
    long last = 0;
    for (int i = 0; i < size; i++) {
      last += signed();
      numbers.add((int) last);
    }
    return numbers;
  }

  List<Span> spans() {
    var starts = steps();
    var spans = new ArrayList<Span>(starts.size());
    for (int start : starts) {
      spans.add(new Span(start, start + number()));
    }
    return spans;
  }

  /** The number of elements of a list, each of which takes a byte or more. */
  private int size() {
    int size = number();
    if (size > bytes.length - at) {
      throw new PackedForm.Damaged("a list beyond the end");
    }
    return size;
  }

  private byte next() {
    if (at == bytes.length) {
      throw new PackedForm.Damaged("it ends too soon");
    }
    return bytes[at++];
  }
}
