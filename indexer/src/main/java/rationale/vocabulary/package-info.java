/** The field's terms with their variants, read from files that prove themselves by example. */
@NullMarked
package rationale.vocabulary;

import org.jspecify.annotations.NullMarked;
