/**
 * Programmes that trade unions really ran, written as ledgers, and the {@code ledger} command line.
 *
 * <p>Each programme is a folder that can be read alone, from the commands it sends to the reports
 * it prints. Nothing here is part of the library: it uses only what the library exports.
 */
package org.unionledger.examples;
