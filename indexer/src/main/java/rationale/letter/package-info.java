/** From a file as received to a letter's clean text, its template and its sections. */
@NullMarked
package rationale.letter;

import org.jspecify.annotations.NullMarked;
