package org.unionledger.journal;

import org.unionledger.journal.evidence.TreeHead;

/** What came of computing again everything that a journal stores. */
public sealed interface Verification {

  /**
   * Nothing is wrong.
   *
   * @param head size and root of the tree over what was verified, computed from the stored bytes
   */
  record Sound(TreeHead head) implements Verification {}

  /**
   * Something is wrong.
   *
   * @param position the first position at which something is wrong; where only a stretch is known,
   *     the first one of it; 0 if it concerns no position
   * @param fault what is wrong there
   * @param detail what was found, in English
   */
  record Faulty(long position, Fault fault, String detail) implements Verification {}
}
