package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PerStateTest {
  @Test
  void isFoundOnceForEachState() {
    var state = new AtomicReference<Object>("one");
    var found = new AtomicInteger();
    var value = new PerState<>(state::get, () -> state.get() + " " + found.incrementAndGet());
    assertThat(value.get()).isEqualTo("one 1").isSameAs(value.get());
    state.set("two");
    assertThat(value.get()).isEqualTo("two 2").isSameAs(value.get());
  }
}
