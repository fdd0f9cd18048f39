/** Decisions into Lucene: one document per disputed item, in whole generations. */
@NullMarked
package rationale.index;

import org.jspecify.annotations.NullMarked;
