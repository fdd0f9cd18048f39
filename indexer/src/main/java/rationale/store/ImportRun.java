package rationale.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import in the store's history.
 *
 * @param id its number, from 1
 * @param what the paths it was asked to import
 * @param started when it began
 * @param finished null while it runs, and for ever where it was killed
 * @param counts what it did; zeros until it finishes
 */
public record ImportRun(
    long id, String what, Instant started, @Nullable Instant finished, ImportCounts counts) {}
