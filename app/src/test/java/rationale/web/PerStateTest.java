package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
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

  @Test
  void isFoundOnceForManyWhoAskAtTheSameTime() throws Exception {
    int many = 16;
    var found = new AtomicInteger();
    var begin = new CyclicBarrier(many);
    var value =
        new PerState<>(
            () -> "one",
            () -> {
              LockSupport.parkNanos(50_000_000);
              return found.incrementAndGet();
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> asking =
          () -> {
            begin.await();
            return value.get();
          };
      for (var answer : threads.invokeAll(Collections.nCopies(many, asking))) {
        assertThat(answer.get()).isEqualTo(1);
      }
    }
  }
}
