/**
 * How everything in a ledger is named: books, funds' owners, parties, actors and commands. An
 * identifier that exists is well formed; what it refers to may still be unknown to the ledger.
 *
 * <p>Identifiers are opaque. They never carry personal data: a person is a party with a random
 * identifier, and who that is stays in the host's own protected records (PIPL art. 6, 19, 51).
 */
package org.unionledger.identity;
