package rationale.web;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out what readers will ask for before they do, one thing at a time. */
final class Background implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("ahead").factory());
  private volatile boolean closed;

  Background() {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Runs {@code task} once {@code delay} is over, unless closed by then; a failure is told. */
  void after(Duration delay, Runnable task) {
    var _ = thread.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | VirtualMachineError e) {
      if (!closed) {
        LOG.warn("cannot count ahead; whoever asks next waits", e);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.shutdown();
  }
}
