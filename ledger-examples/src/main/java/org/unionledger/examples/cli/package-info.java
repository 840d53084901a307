/**
 * The {@code ledger} command line: one class for each command, and {@link
 * org.unionledger.examples.cli.LedgerCommand} that knows them all. {@code docs/cli.md} is its
 * manual.
 *
 * <p>It uses the library as any other program would. Commands that read open the ledger read-only,
 * beside whoever writes it.
 */
package org.unionledger.examples.cli;
