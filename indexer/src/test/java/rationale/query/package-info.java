@NullMarked
package rationale.query;

import org.jspecify.annotations.NullMarked;
