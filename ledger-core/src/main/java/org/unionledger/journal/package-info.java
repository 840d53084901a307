/**
 * The journal: the append-only, ordered, durable record that everything else is rebuilt from.
 *
 * <p>An {@link org.unionledger.journal.Envelope} is what the writer hands in: a typed, dated,
 * tagged payload with one exact form in bytes. Recorded, it is an {@link
 * org.unionledger.journal.Entry} with a position 1, 2, 3 … without gaps. A reader asks for entries
 * between two positions that match {@link org.unionledger.journal.Criterion criteria}; a writer
 * appends under an {@link org.unionledger.journal.AppendGuard}, which refuses the append when
 * somebody else recorded, meanwhile, what the decision depended on.
 *
 * <p>This package knows bytes, tags and positions. It knows no accounting, no JSON library and no
 * framework; where the entries are kept is the business of {@code org.unionledger.journal.jdbc}.
 */
package org.unionledger.journal;
