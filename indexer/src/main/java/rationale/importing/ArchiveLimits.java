package rationale.importing;

/**
 * What is still taken for an archive of letters and not for one made to exhaust its reader.
 *
 * @param entries entries in all
 * @param entryBytes bytes of one entry
 * @param totalBytes bytes of all entries read
 * @param ratio times that an entry may be larger than it is compressed, beyond its first megabyte
 */
record ArchiveLimits(long entries, int entryBytes, long totalBytes, int ratio) {
  static final ArchiveLimits USUAL =
      new ArchiveLimits(2_000_000, SourceFiles.LARGEST, 4L << 30, 100);

  private static final int RATIO_COUNTS_FROM = 1 << 20;

  /** The bytes that an entry of {@code compressed} bytes may have. */
  int largest(long compressed) {
    return (int) Math.min(entryBytes, RATIO_COUNTS_FROM + compressed * ratio);
  }
}
