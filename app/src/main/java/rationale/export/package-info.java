/** Decisions as files and as JSON, for whoever takes them elsewhere. */
@NullMarked
package rationale.export;

import org.jspecify.annotations.NullMarked;
