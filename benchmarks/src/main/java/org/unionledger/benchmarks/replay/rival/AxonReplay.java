package org.unionledger.benchmarks.replay.rival;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.unionledger.benchmarks.replay.data.Movements;
import org.unionledger.benchmarks.replay.data.Names;
import org.unionledger.benchmarks.replay.data.Turnovers;

/**
 * Axon's stock replay: a fresh streaming processor from the first token, with one handler that adds
 * balances up. Tokens are kept in memory, which costs it nothing.
 */
public final class AxonReplay {
  /** How the processor is set up. */
  enum Tuning {
    /** As it comes: 16 segments, one event at a time. */
    DEFAULT,
    /** One segment, so that nothing is filtered out, and 1,000 events at a time. */
    TUNED,
    /** Likewise, and never asleep for longer than a millisecond. */
    WAKEFUL
  }

  private static final int DEFAULT_WORKERS = 4;

  private AxonReplay() {}

  /**
   * Replays some times, and prints for each how many movements were handled in how many seconds.
   *
   * @param args the engine, the tuning, how many movements, how many passes, and the most seconds
   *     for each pass
   */
  public static void main(String... args) throws InterruptedException {
    Movements movements = new Movements(Long.parseLong(args[2]));
    List<VoucherJson> payloads = new ArrayList<>();
    movements.forEach(movement -> payloads.add(VoucherJson.of(movement, movements.names())));
    Turnovers expected = Turnovers.of(movements);
    try (AxonEngine engine = new AxonEngine(AxonEngine.Kind.valueOf(args[0]))) {
      engine.append(payloads);
      Tuning tuning = Tuning.valueOf(args[1]);
      for (int pass = 0; pass < Integer.parseInt(args[3]); pass++) {
        Pass done = new Pass(engine, tuning, movements.names(), movements.count());
        double seconds = done.run(Duration.ofSeconds(Long.parseLong(args[4])));
        if (done.handled.get() == movements.count()) {
          expected.require("Axon", done.fold.sums());
        }
        System.out.println(done.handled.get() + " " + seconds);
      }
    }
    System.exit(0); // Axon's threads would keep the process for some seconds
  }

  /** One replay. Its handler is called by one thread at a time. */
  private static final class Pass {
    private final AxonEngine engine;
    private final Tuning tuning;
    private final long inAll;
    private final VoucherJson.Fold fold;
    private final AtomicLong handled = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);

    private Pass(AxonEngine engine, Tuning tuning, Names names, long inAll) {
      this.engine = engine;
      this.tuning = tuning;
      this.inAll = inAll;
      this.fold = new VoucherJson.Fold(names);
    }

    private double run(Duration limit) throws InterruptedException {
      SimpleEventHandlingComponent handler = new SimpleEventHandlingComponent();
      handler.subscribe(
          AxonEngine.TYPE.qualifiedName(),
          (event, context) -> {
            handle(event);
            return MessageStream.empty();
          });
      try (ScheduledExecutorService coordinator = coordinator();
          ScheduledExecutorService workers = Executors.newScheduledThreadPool(DEFAULT_WORKERS)) {
        PooledStreamingEventProcessor processor =
            new PooledStreamingEventProcessor(
                "balances", List.of(handler), configuration(coordinator, workers));
        long begun = System.nanoTime();
        processor.start().join();
        boolean inTime = end.await(limit.toSeconds(), TimeUnit.SECONDS);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!inTime) {
          System.err.printf("# Axon handled %,d of %,d in time%n", handled.get(), inAll);
        }
        processor.shutdown().join();
        coordinator.shutdownNow();
        workers.shutdownNow();
        return seconds;
      }
    }

    private ScheduledExecutorService coordinator() {
      return switch (tuning) {
        case DEFAULT, TUNED -> Executors.newScheduledThreadPool(1);
        case WAKEFUL -> new WakefulExecutor(1);
      };
    }

    private void handle(EventMessage event) {
      VoucherJson payload = requireNonNull(event.payloadAs(VoucherJson.class, engine.converter()));
      synchronized (fold) {
        fold.add(payload);
      }
      if (handled.incrementAndGet() == inAll) {
        end.countDown();
      }
    }

    private PooledStreamingEventProcessorConfiguration configuration(
        ScheduledExecutorService coordinator, ScheduledExecutorService workers) {
      PooledStreamingEventProcessorConfiguration stock =
          new PooledStreamingEventProcessorConfiguration()
              .eventSource(engine.source())
              .tokenStore(new InMemoryTokenStore())
              .unitOfWorkFactory(new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE))
              .initialToken(source -> source.firstToken(null))
              .coordinatorExecutor(coordinator)
              .workerExecutor(workers);
      return switch (tuning) {
        case DEFAULT -> stock;
        case TUNED -> stock.initialSegmentCount(1).batchSize(1_000);
        case WAKEFUL ->
            stock
                .initialSegmentCount(1)
                .batchSize(1_000)
                .tokenClaimInterval(20)
                .claimExtensionThreshold(20);
      };
    }
  }
}
