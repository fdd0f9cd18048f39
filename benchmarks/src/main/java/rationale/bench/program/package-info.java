/** The program measured from outside: its import, its start, its memory. */
@NullMarked
package rationale.bench.program;

import org.jspecify.annotations.NullMarked;
