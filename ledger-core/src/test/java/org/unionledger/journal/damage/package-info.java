/**
 * Ledgers that somebody or something damaged: bits, pages, files and rows. Each damage must be
 * detected, with its position where it has one, or be proved to have no effect; what nothing inside
 * a ledger can tell must be told by a tree head that was kept outside of it.
 */
@NullMarked
package org.unionledger.journal.damage;

import org.jspecify.annotations.NullMarked;
