package org.unionledger.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.EventJson;
import org.unionledger.testing.LedgerUnderTest;

/** The whole stack, opened and opened again as a test wants it. Not thread-safe. */
final class ReopenedLedger implements LedgerUnderTest {

  private final Supplier<UnionLedger> opening;
  private UnionLedger ledger;

  ReopenedLedger(Supplier<UnionLedger> opening) {
    this.opening = opening;
    this.ledger = opening.get();
  }

  @Override
  public Outcome record(LedgerCommand command) {
    return ledger.record(command);
  }

  @Override
  public List<Outcome> recordAll(List<? extends LedgerCommand> commands) {
    return ledger.recordAll(commands);
  }

  @Override
  public List<Outcome> recordAtomically(List<? extends LedgerCommand> commands) {
    return ledger.recordAtomically(commands);
  }

  @Override
  public void reopen() {
    ledger.close();
    ledger = opening.get();
  }

  @Override
  public List<LedgerEvent> events() {
    List<LedgerEvent> events = new ArrayList<>();
    ledger
        .journal()
        .entries(0, ledger.journal().head(), List.of())
        .forEach(entry -> events.add(EventJson.recorded(entry).event()));
    return events;
  }

  @Override
  public void close() {
    ledger.close();
  }
}
