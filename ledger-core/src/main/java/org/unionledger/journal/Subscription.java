package org.unionledger.journal;

/** A listener that is registered until this is closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  /** Ends it; closing twice does nothing. A call that is already under way may still arrive. */
  @Override
  void close();
}
