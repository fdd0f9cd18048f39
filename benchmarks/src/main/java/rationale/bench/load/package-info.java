/** Questions drawn from what a repository holds, asked over HTTP and beside plain Lucene. */
@NullMarked
package rationale.bench.load;

import org.jspecify.annotations.NullMarked;
