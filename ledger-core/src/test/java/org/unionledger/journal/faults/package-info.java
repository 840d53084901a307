/**
 * What becomes of a ledger when its machine fails: the power cut at any moment, and storage that
 * fails at any system call. A {@code LedgerWriter} runs in a process of its own under strace, which
 * records what it asks of the disk, or lets some of it fail; a {@code Judge} opens what is left.
 */
@NullMarked
package org.unionledger.journal.faults;

import org.jspecify.annotations.NullMarked;
