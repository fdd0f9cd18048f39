package rationale.importing;

import java.util.List;

/**
 * How far an import is.
 *
 * @param done files dealt with; what they held is safe in the store
 * @param total files found at the start
 * @param files the files dealt with since it was last told, by folder and name; what they held can
 *     be found a few seconds later
 */
public record ImportProgress(long done, long total, List<String> files) {
  public ImportProgress {
    files = List.copyOf(files);
  }
}
