package io.keycloaksaas.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Races: all wait at a gate until the last has come, then all go. */
final class AtOnce {
  private AtOnce() {}

  static <T> List<T> run(int callers, IntFunction<T> work) {
    var gate = new CyclicBarrier(callers);
    var pool = Executors.newFixedThreadPool(callers);
    try {
      var tasks = new ArrayList<Callable<T>>();
      for (int i = 0; i < callers; i++) {
        int caller = i;
        tasks.add(
            () -> {
              gate.await();
              return work.apply(caller);
            });
      }
      var results = new ArrayList<T>();
      for (Future<T> one : pool.invokeAll(tasks)) {
        results.add(one.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
