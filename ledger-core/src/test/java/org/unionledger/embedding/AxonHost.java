package org.unionledger.embedding;

import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;

/** A program that starts Axon as it comes, to show what it finds on the class path. */
public final class AxonHost {
  private AxonHost() {}

  /**
   * Starts and stops it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    AxonConfiguration configuration = EventSourcingConfigurer.create().build();
    configuration.start();
    configuration.shutdown();
    System.out.println("updates asked for: " + System.getProperty("test.updates.asked", ""));
  }
}
