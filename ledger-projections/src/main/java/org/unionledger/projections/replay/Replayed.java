package org.unionledger.projections.replay;

/**
 * A projection that was rebuilt.
 *
 * @param projection what the span comes to, true at the position of the result
 * @param result what the replay did
 * @param <P> the projection
 */
public record Replayed<P extends Projection<P>>(P projection, ReplayResult result) {}
