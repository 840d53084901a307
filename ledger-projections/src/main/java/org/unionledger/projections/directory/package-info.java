/**
 * What a ledger knows by name: books, units, funds, parties and memo accounts.
 *
 * <p>Every question is checked against the directory at its own position before it is answered.
 */
package org.unionledger.projections.directory;
