/** Plausible letters without end, the same for the same seed, and what each of them says. */
@NullMarked
package rationale.bench.letters;

import org.jspecify.annotations.NullMarked;
