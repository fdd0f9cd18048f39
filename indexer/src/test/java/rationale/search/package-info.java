/** Tests of searching the index. */
@NullMarked
package rationale.search;

import org.jspecify.annotations.NullMarked;
