/**
 * The ledger's JSON: commands as one line of text, events as the bytes that are kept for thirty
 * years. Both readers are strict: what they do not know, they refuse.
 *
 * <p>Each topic has one file in which reading and writing of a kind stand next to each other; a new
 * kind is one pair of methods there and one line in each switch of {@link
 * org.unionledger.json.CommandJson} or {@link org.unionledger.json.EventJson}.
 */
package org.unionledger.json;
