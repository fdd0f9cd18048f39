/** Keeps letters in SQLite: the truth from which every index is made. */
@NullMarked
package rationale.store;

import org.jspecify.annotations.NullMarked;
