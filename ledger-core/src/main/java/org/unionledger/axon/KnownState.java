package org.unionledger.axon;

/**
 * The state of a subject and how far it is known to be true.
 *
 * @param state the state
 * @param position every event up to here that concerns the subject is in the state
 * @param unkept how many events it has taken in since it was last kept as a snapshot
 * @param <S> the kind of state
 */
record KnownState<S>(S state, long position, int unkept) {}
