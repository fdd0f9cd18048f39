/** Benchmarks of single steps, run by JMH. */
@NullMarked
package rationale.bench.micro;

import org.jspecify.annotations.NullMarked;
