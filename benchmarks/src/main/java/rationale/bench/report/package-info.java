/**
 * Results of benchmarks: as JSON, and as the table that shows them beside what was to be reached.
 */
@NullMarked
package rationale.bench.report;

import org.jspecify.annotations.NullMarked;
