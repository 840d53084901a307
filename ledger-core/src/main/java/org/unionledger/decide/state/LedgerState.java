package org.unionledger.decide.state;

/** The ledger as it stands, looked up by subject. What is looked up is what a decision rests on. */
public interface LedgerState {

  /**
   * The state of a subject.
   *
   * @param key which subject
   * @param <S> the kind of its state
   * @return its state, the initial one if nothing has happened to it
   */
  <S> S of(StateKey<S> key);
}
