/**
 * Random histories of several writers at once on one journal, and what must be so after each. A
 * history is small, so that many of them run: its writers read, decide on what they read, and
 * append under a guard; the journal's own order then says whether every answer was right.
 *
 * <p>Bugs planted into the source of the append show that a wrong answer is noticed.
 */
@NullMarked
package org.unionledger.journal.histories;

import org.jspecify.annotations.NullMarked;
