/**
 * Evidence: what lets somebody who trusts neither the operator nor this library check that nothing
 * recorded was changed, left out or put in between.
 *
 * <p>The entries of a ledger are the leaves of one Merkle tree, as RFC 6962 and RFC 9162 define it
 * with SHA-256. A {@link org.unionledger.journal.evidence.Frontier} grows the tree with every
 * append; a {@link org.unionledger.journal.evidence.Prover} shows that an entry is in it, or that a
 * later tree extends an earlier one; a {@link org.unionledger.journal.evidence.Checkpoint} states
 * its size and root, under the signatures of the ledger and of outsiders in a {@link
 * org.unionledger.journal.evidence.SignedNote}. The formats are those of C2SP (signed-note,
 * tlog-checkpoint, tlog-cosignature, tlog-tiles, tlog-proof), so that programs of other makers read
 * them.
 *
 * <p>This package knows bytes, hashes and signatures. It knows no journal, asks no clock, and makes
 * no key by itself.
 */
package org.unionledger.journal.evidence;
