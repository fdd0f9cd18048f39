package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
  void readersGetTheOneBeforeWhileASlowOneIsFound() throws Exception {
    var state = new AtomicReference<Object>("one");
    var finding = new CountDownLatch(1);
    try (var background = new Background()) {
      var value =
          new PerState<>(
              state::get,
              () -> {
                var now = state.get();
                if (now.equals("two")) {
                  await(finding);
                }
                LockSupport.parkNanos(PerState.QUICK.toNanos() + 1_000_000);
                return "of " + now;
              },
              background);
      assertThat(value.get()).isEqualTo("of one");
      state.set("two");
      assertThat(value.get()).isEqualTo("of one");
      finding.countDown();
      while (value.get().equals("of one")) {
        LockSupport.parkNanos(10_000_000);
      }
      assertThat(value.get()).isEqualTo("of two");
    }
  }

  @Test
  void nobodyIsGivenAnOlderOneOfWhatIsFoundQuickly() {
    var state = new AtomicReference<Object>("one");
    try (var background = new Background()) {
      var value = new PerState<>(state::get, () -> "of " + state.get(), background);
      assertThat(value.get()).isEqualTo("of one");
      state.set("two");
      assertThat(value.get()).isEqualTo("of two");
    }
  }

  @Test
  void isFoundAheadOfTheFirstReader() throws Exception {
    var found = new CountDownLatch(1);
    try (var background = new Background()) {
      var value =
          new PerState<>(
              () -> "one",
              () -> {
                found.countDown();
                return "of one";
              },
              background);
      value.ahead();
      await(found);
      assertThat(value.get()).isEqualTo("of one");
    }
  }

  @Test
  void whatCannotBeFoundInTheBackgroundIsFoundByWhoAsks() throws Exception {
    var tried = new CountDownLatch(1);
    try (var background = new Background()) {
      var value =
          new PerState<>(
              () -> "one",
              () -> {
                if (tried.getCount() > 0) {
                  tried.countDown();
                  throw new IllegalStateException("cannot be found the first time");
                }
                return "of one";
              },
              background);
      value.ahead();
      await(tried);
      assertThat(value.get()).isEqualTo("of one");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
