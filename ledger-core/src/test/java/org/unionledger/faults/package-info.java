/**
 * Harnesses that do to a ledger what the world does: kill its process or its server, cut its
 * connection, turn its clock, and let others fight for its file. Each takes its size and its seed
 * from {@link org.unionledger.testing.Harness} and prints one line of what it found.
 */
@NullMarked
package org.unionledger.faults;

import org.jspecify.annotations.NullMarked;
