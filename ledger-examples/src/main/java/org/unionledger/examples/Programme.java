package org.unionledger.examples;

import org.unionledger.UnionLedger;

/** Something that unions really did, told as a ledger. */
public interface Programme {

  /**
   * What the command line calls it.
   *
   * @return a short name in lower case, e.g. {@code dongcheng}
   */
  String name();

  /**
   * Records the whole programme and shows its reports.
   *
   * @param ledger a ledger on which nothing is recorded yet
   * @param output takes the story and the reports
   */
  void run(UnionLedger ledger, ProgrammeOutput output);
}
