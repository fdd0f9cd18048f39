/** Decisions out of Lucene: what was asked for, what was found, and why it was found. */
@NullMarked
package rationale.search;

import org.jspecify.annotations.NullMarked;
