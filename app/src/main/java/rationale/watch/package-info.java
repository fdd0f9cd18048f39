/** What is measured of a running server, for whoever keeps it. */
@NullMarked
package rationale.watch;

import org.jspecify.annotations.NullMarked;
