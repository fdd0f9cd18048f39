/** Brings files through the parser into the store and its index, in batches. */
@NullMarked
package rationale.importing;

import org.jspecify.annotations.NullMarked;
