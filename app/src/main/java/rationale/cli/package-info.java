/** The command line. */
@NullMarked
package rationale.cli;

import org.jspecify.annotations.NullMarked;
