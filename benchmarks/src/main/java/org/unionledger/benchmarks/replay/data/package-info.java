/**
 * The movements that replay is measured on: generated from a seed, the same on every machine, and
 * recorded once in the ledgers that are replayed.
 *
 * <p>Ledgers, the tables of rivals and arrays in memory are all filled from {@link
 * org.unionledger.benchmarks.replay.data.Movements}, so that whatever is compared has the same
 * postings.
 */
package org.unionledger.benchmarks.replay.data;
