/**
 * Whether a ledger is what it says: that its storage is sound, that its entries can be read, and
 * that the laws of bookkeeping hold from the first entry to the last.
 *
 * <p>The laws are written here a second time, in a simpler way than where commands are decided, and
 * from the recorded events alone: what somebody wrote past the ledger, and what a mistake in its
 * rules let through, is found. A law that needs more than the events, such as who may ask for what,
 * is not checked here.
 */
package org.unionledger.projections.audit;
