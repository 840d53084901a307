/**
 * What replay costs, beside everything else that one could rebuild balances with, on the same
 * postings in the same run.
 *
 * <p>{@link org.unionledger.benchmarks.replay.ReplayReport} builds the data, runs all of it and
 * writes down tables, curves and ratios.
 */
package org.unionledger.benchmarks.replay;
