/** What a determination letter says, as values. */
@NullMarked
package rationale.model;

import org.jspecify.annotations.NullMarked;
