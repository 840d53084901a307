/**
 * Blocks of postings: what was derived from the entries, kept beside them in packed columns, so
 * that a replay reads numbers instead of decoding events.
 *
 * <p>A block is believed only if it fits the journal it is found in; anything else is as good as a
 * block that is not there.
 */
package org.unionledger.projections.blocks;
