/**
 * What else one could rebuild balances with, on the same postings and to the same answer: plain
 * arrays, which are the limit, DuckDB, SQLite, PostgreSQL, Axon's own replay, Jackson's data
 * binding, and the accounting programs hledger, ledger and beancount.
 *
 * <p>Each is set up the way somebody would who wants it to be fast.
 */
package org.unionledger.benchmarks.replay.rival;
