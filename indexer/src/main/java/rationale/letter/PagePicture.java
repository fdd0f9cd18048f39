package rationale.letter;

/**
 * The picture of a page in shades of grey, a byte for each dot, row by row.
 *
 * @param width dots in a row
 * @param dots 0 is black, 255 white
 */
@SuppressWarnings("ArrayRecordComponent") // carried and cleared, never compared
record PagePicture(int width, byte[] dots, int dpi) {
  private static final int PAPER = 176;

  /**
   * Makes tables plain text for OCR, which takes rules for letters and shaded cells for pictures:
   * shades become paper, and so do dark lines that are longer than any stroke of a letter.
   */
  void clearTables() {
    for (int i = 0; i < dots.length; i++) {
      if ((dots[i] & 0xFF) > PAPER) {
        dots[i] = (byte) 255;
      }
    }
    int height = dots.length / width;
    for (int x = 0; x < width; x++) {
      clearLines(x, width, height, dpi / 4);
    }
    for (int y = 0; y < height; y++) {
      clearLines(y * width, 1, width, dpi);
    }
  }

  /** Clears each run of {@code shortest} dark dots and more among {@code count} dots. */
  private void clearLines(int first, int step, int count, int shortest) {
    int run = 0;
    for (int i = 0; i <= count; i++) {
      if (i < count && (dots[first + i * step] & 0xFF) <= PAPER) {
        run++;
        continue;
      }
      if (run >= shortest) {
        for (int back = 1; back <= run; back++) {
          dots[first + (i - back) * step] = (byte) 255;
        }
      }
      run = 0;
    }
  }
}
