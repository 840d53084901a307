/**
 * What a host writes around a ledger: one object that opens it, records commands, tells outcomes in
 * words and answers questions. {@code docs/guides/embed.md} explains it.
 */
package org.unionledger.examples.embedding;
