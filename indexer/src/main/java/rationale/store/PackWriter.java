package rationale.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rationale.model.Span;

/**
 * The values of a packed letter, one after the other: numbers in groups of seven bits, the lowest
 * first, each but the last with its high bit set; texts in UTF-8 after their number of bytes; lists
 * after their number of elements.
 */
final class PackWriter {
  private final ByteArrayOutputStream out;

  PackWriter(int expected) {
    this.out = new ByteArrayOutputStream(expected);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** A number that is not negative, or any other as one of 64 bits. */
  void number(long number) {
    long left = number;
    while ((left & ~0x7fL) != 0) {
      out.write((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }

  /** Any number; small where it is near zero. */
  void signed(long number) {
    number(number << 1 ^ number >> 63);
  }

  void flag(boolean set) {
    out.write(set ? 1 : 0);
  }

  void text(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /** A value that may be missing: whether it is there, and it. */
  <T> void option(@Nullable T value, Consumer<T> writer) {
    flag(value != null);
    if (value != null) {
      writer.accept(value);
    }
  }

  <T> void list(Collection<T> values, Consumer<T> writer) {
    number(values.size());
    values.forEach(writer);
  }

  void texts(Collection<String> texts) {
    list(texts, this::text);
  }

  /** Numbers as the steps between them. */
  void steps(List<Integer> numbers) {
    number(numbers.size());
    int last = 0;
    for (int number : numbers) {
      signed(number - last);
      last = number;
    }
  }

  /** All starts, then all lengths: like beside like is compressed better. */
  void spans(List<Span> spans) {
    steps(spans.stream().map(Span::start).toList());
    spans.forEach(span -> number(span.length()));
  }
}
