/**
 * Folding the journal into projections, from any position to any position, in bounded memory.
 *
 * <p>A {@link org.unionledger.projections.replay.Projection} is what a run of events comes to. Two
 * adjacent runs merge into what they come to together, so that a replay can be split anywhere.
 */
package org.unionledger.projections.replay;
