package io.samklang.run;

import io.samklang.text.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs a function over a list on several threads; results come in the order of the list. */
final class OrderedPool implements Workers, AutoCloseable {
  private final ExecutorService threads;

  OrderedPool(int jobs) {
    this.threads = Executors.newFixedThreadPool(jobs, OrderedPool::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "samklang-worker");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public <A, B> List<B> map(List<A> items, Function<A, B> function) {
    return map(items, function, Progress.SILENT);
  }

  /** As {@link #map(List, Function)}, and says after each item how many are done. */
  <A, B> List<B> map(List<A> items, Function<A, B> function, Progress progress) {
    List<Future<B>> futures = new ArrayList<>(items.size());
    for (A item : items) {
      futures.add(threads.submit(() -> function.apply(item)));
    }
    List<B> results = new ArrayList<>(items.size());
    for (Future<B> future : futures) {
      results.add(result(future));
      progress.done(results.size(), items.size());
    }
    return results;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
