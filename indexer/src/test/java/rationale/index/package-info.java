/** Tests of writing the index. */
@NullMarked
package rationale.index;

import org.jspecify.annotations.NullMarked;
