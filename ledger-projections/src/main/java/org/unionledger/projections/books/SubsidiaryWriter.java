package org.unionledger.projections.books;

import java.util.List;
import java.util.function.Consumer;
import org.unionledger.event.RecordedEvent;
import org.unionledger.projections.statements.StatementWriter;

/**
 * Gathers the lines of a subsidiary ledger from the events of a journal, which come in order. For
 * one thread at a time.
 */
public final class SubsidiaryWriter implements Consumer<RecordedEvent> {
  private final long position;
  private final AccountBookQuery query;
  private final List<StatementWriter> writers;

  /**
   * Begins a subsidiary ledger.
   *
   * @param position the position of the last event that will come
   * @param query what it is of
   * @param writers one for each account
   */
  public SubsidiaryWriter(long position, AccountBookQuery query, List<StatementWriter> writers) {
    this.position = position;
    this.query = query;
    this.writers = List.copyOf(writers);
  }

  @Override
  public void accept(RecordedEvent recorded) {
    writers.forEach(writer -> writer.accept(recorded));
  }

  /**
   * Up to where events are to come.
   *
   * @return a position
   */
  public long position() {
    return position;
  }

  /**
   * The subsidiary ledger of all events that came.
   *
   * @return the ledger
   */
  public SubsidiaryLedger ledger() {
    return new SubsidiaryLedger(
        position, query, writers.stream().map(StatementWriter::statement).toList());
  }
}
