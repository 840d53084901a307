package org.unionledger.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.event.LedgerEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.json.EventJson;

/** The whole stack on an SQLite file, through the front door. Not thread-safe. */
public final class SqliteLedger implements LedgerUnderTest {
  private final Path file;
  private UnionLedger ledger;

  /** Opens a ledger in a file, and creates it if there is none. */
  public SqliteLedger(Path file) {
    this.file = file;
    this.ledger = UnionLedger.open(file);
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
    ledger = UnionLedger.open(file);
  }

  @Override
  public List<LedgerEvent> events() {
    List<LedgerEvent> events = new ArrayList<>();
    JournalReader journal = ledger.journal();
    for (Entry entry : journal.entries(0, journal.head(), List.of())) {
      events.add(EventJson.recorded(entry).event());
    }
    return events;
  }

  @Override
  public void close() {
    ledger.close();
  }
}
