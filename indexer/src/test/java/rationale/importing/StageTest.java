package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageTest {
  private final List<Integer> done = new CopyOnWriteArrayList<>();

  @Test
  void doesEverythingInItsOrder() {
    try (var stage = new Stage<Integer>("stage", done::add, () -> {})) {
      IntStream.range(0, 500).forEach(stage::put);
      stage.finish();
    }
    assertThat(done).hasSize(500).isSorted();
  }

  @Test
  void whoHandsOverIsToldThatItFailed() {
    try (var stage = new Stage<Integer>("stage", StageTest::fail, () -> {})) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> IntStream.range(0, 5).forEach(stage::put))
          .withMessage("0");
      assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(stage::finish);
    }
  }

  private static void fail(int thing) {
    throw new IllegalArgumentException(String.valueOf(thing));
  }

  @Test
  void closingDropsWhatWaits() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var stage =
        new Stage<Integer>(
            "stage",
            thing -> {
              begun.countDown();
              await(go);
              done.add(thing);
            },
            () -> {});
    stage.put(1);
    begun.await();
    stage.put(2);
    var closing = Thread.ofPlatform().start(stage::close);
    while (closing.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    go.countDown();
    closing.join();
    assertThat(done).containsExactly(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void restsWhenNothingComes() throws InterruptedException {
    var rested = new CountDownLatch(1);
    try (var stage = new Stage<Integer>("stage", done::add, rested::countDown)) {
      rested.await();
      stage.finish();
    }
    assertThat(done).isEmpty();
  }
}
