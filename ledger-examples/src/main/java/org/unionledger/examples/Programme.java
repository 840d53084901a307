package org.unionledger.examples;

import java.util.stream.Stream;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;

/** Something that unions really did, told as a ledger. */
public interface Programme {

  /**
   * What the command line calls it.
   *
   * @return a short name in lower case, e.g. {@code dongcheng}
   */
  String name();

  /**
   * What the programme asks of a ledger, mistakes included. It needs no ledger, and is the same
   * each time.
   *
   * @return the commands in their order
   */
  Stream<LedgerCommand> commands();

  /**
   * Records the whole programme and shows its reports.
   *
   * @param ledger a ledger on which nothing is recorded yet
   * @param output takes the story and the reports
   * @return whether everything came out as it should
   */
  boolean run(UnionLedger ledger, ProgrammeOutput output);
}
