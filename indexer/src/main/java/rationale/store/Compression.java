package rationale.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.InflaterInputStream;

/**
 * Makes packed letters and files small, by Zstandard with a dictionary that knows how letters are
 * written, and whole again. For use by many threads.
 */
final class Compression {
  /** The form of what {@link #compress} returns: the number of the dictionary. */
  static final int FORM = 1;

  /** How older versions kept files. */
  static final int DEFLATED = 0;

  // a third of a millisecond for the tenth that level 9 would save is not worth it
  private static final int LEVEL = 3;

  /** Twice the largest file that is read; a size beyond it is damage. */
  private static final int LARGEST = 128 << 20;

  private static final byte[] DICTIONARY = read("dictionary-" + FORM + ".zstd");
  private static final ZstdDictCompress TO_COMPRESS = new ZstdDictCompress(DICTIONARY, LEVEL);
  private static final ZstdDictDecompress TO_EXPAND = new ZstdDictDecompress(DICTIONARY);

  // a context takes longer to make than a letter to compress; there are as many as threads at once
  private static final Queue<ZstdCompressCtx> COMPRESSING = new ConcurrentLinkedQueue<>();
  private static final Queue<ZstdDecompressCtx> EXPANDING = new ConcurrentLinkedQueue<>();

  private Compression() {}

  /** The dictionary under the number {@link #FORM}; not to be changed. */
  static byte[] dictionary() {
    return DICTIONARY;
  }

  static byte[] compress(byte[] bytes) {
    var kept = COMPRESSING.poll();
    var context = kept != null ? kept : compressing();
    var compressed = context.compress(bytes);
    COMPRESSING.add(context);
    return compressed;
  }

  /**
   * What {@code content} was before.
   *
   * @throws PackedForm.Damaged when that cannot be told, or its checksum differs
   */
  static byte[] expand(int form, byte[] content) {
    return switch (form) {
      case DEFLATED -> inflate(content);
      case FORM -> expand(content);
      default -> throw new PackedForm.Damaged("the dictionary " + form + " is not known");
    };
  }

  private static byte[] expand(byte[] content) {
    long size = Zstd.getFrameContentSize(content);
    if (size < 0 || size > LARGEST) {
      throw new PackedForm.Damaged("it does not say its size");
    }
    var kept = EXPANDING.poll();
    var context = kept != null ? kept : new ZstdDecompressCtx().loadDict(TO_EXPAND);
    try {
      var bytes = context.decompress(content, (int) size);
      EXPANDING.add(context);
      return bytes;
    } catch (ZstdException damaged) {
      context.close();
      throw new PackedForm.Damaged("it cannot be expanded", damaged);
    }
  }

  private static ZstdCompressCtx compressing() {
    return new ZstdCompressCtx()
        .setLevel(LEVEL)
        .setChecksum(true)
        .setDictID(false) // the form beside it tells
        .loadDict(TO_COMPRESS);
  }

  private static byte[] inflate(byte[] deflated) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new PackedForm.Damaged("it cannot be inflated", damaged);
    }
  }

  private static byte[] read(String resource) {
    try (var in = Compression.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
