package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.command.Preview;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.CommandId;
import org.unionledger.projections.preview.FigureChanges;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.VoucherNumber;

/** Answers lines, each with what became of it, and counts. For one thread. */
public abstract class OutcomeWriter {

  private long recorded;
  private long alreadyRecorded;
  private long refused;

  /** For the forms that answers have. */
  OutcomeWriter() {}

  /** How many commands were recorded. */
  public final long recorded() {
    return recorded;
  }

  /** How many commands had been recorded before. */
  public final long alreadyRecorded() {
    return alreadyRecorded;
  }

  /** How many lines were refused. */
  public final long refused() {
    return refused;
  }

  /** Answers a line with what the ledger said. */
  final void answer(long line, Outcome outcome) throws IOException {
    switch (outcome) {
      case Outcome.Recorded done -> {
        recorded++;
        write(line, "RECORDED", done.id(), done.position(), done.voucher());
      }
      case Outcome.AlreadyRecorded before -> {
        alreadyRecorded++;
        write(line, "ALREADY_RECORDED", before.id(), before.position(), before.voucher());
      }
      case Outcome.Refused no -> refuse(line, Optional.of(no.id()), no.refusal());
    }
  }

  /** Answers a line with what would become of it. */
  final void preview(long line, Preview preview, FigureChanges changes) throws IOException {
    LedgerEvent event = preview.event();
    if (event != null && preview.outcome() instanceof Outcome.Recorded would) {
      recorded++;
      writePreview(line, would, event, changes);
    } else {
      answer(line, preview.outcome());
    }
  }

  /** Answers a line with a refusal. */
  final void refuse(long line, Optional<CommandId> id, Refusal refusal) throws IOException {
    refused++;
    writeRefused(line, id, refusal);
  }

  abstract void write(
      long line, String outcome, CommandId id, long position, @Nullable VoucherNumber voucher)
      throws IOException;

  abstract void writePreview(
      long line, Outcome.Recorded would, LedgerEvent event, FigureChanges changes)
      throws IOException;

  abstract void writeRefused(long line, Optional<CommandId> id, Refusal refusal) throws IOException;

  /** Hands on all answers so far. */
  abstract void flush() throws IOException;
}
