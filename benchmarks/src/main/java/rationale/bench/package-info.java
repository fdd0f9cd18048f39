/** The benchmarks: a command for each, results as JSON, a table of all. */
@NullMarked
package rationale.bench;

import org.jspecify.annotations.NullMarked;
