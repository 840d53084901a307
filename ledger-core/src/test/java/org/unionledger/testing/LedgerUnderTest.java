package org.unionledger.testing;

import java.util.List;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.event.LedgerEvent;

/** Anything that takes commands and can be read back. */
public interface LedgerUnderTest extends AutoCloseable {

  /** Asks one command. */
  Outcome record(LedgerCommand command);

  /** Asks commands together; each gets its own outcome. */
  List<Outcome> recordAll(List<? extends LedgerCommand> commands);

  /** Asks commands together; all are recorded or none. */
  List<Outcome> recordAtomically(List<? extends LedgerCommand> commands);

  /** Forgets everything that is not durable. */
  default void reopen() {}

  /** What is recorded, from the first event on. */
  List<LedgerEvent> events();

  @Override
  void close();

  /** Makes an empty ledger. */
  interface Maker {
    LedgerUnderTest make();
  }
}
