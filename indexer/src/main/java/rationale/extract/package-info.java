/** From a letter's sections to its fields, each with the place that states it. */
@NullMarked
package rationale.extract;

import org.jspecify.annotations.NullMarked;
