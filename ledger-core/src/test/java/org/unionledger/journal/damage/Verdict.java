package org.unionledger.journal.damage;

import org.unionledger.journal.Fault;
import org.unionledger.journal.evidence.TreeHead;

/** What became of a damage. */
sealed interface Verdict {

  /** The ledger is not opened, and says why. */
  record Refused(String message) implements Verdict {}

  /** Verification says what is wrong and where. */
  record Located(long position, Fault fault, String detail) implements Verdict {}

  /** Every answer is what it was, and the ledger takes one more entry and is sound with it. */
  record WithoutEffect() implements Verdict {}

  /** The ledger is sound in itself, but does not extend the tree head that was kept outside. */
  record ToldFromOutside(TreeHead found) implements Verdict {}

  /** Neither: a defect. */
  record Missed(String why) implements Verdict {}
}
