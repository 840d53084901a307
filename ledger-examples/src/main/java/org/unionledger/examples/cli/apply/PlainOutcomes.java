package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.event.LedgerEvent;
import org.unionledger.examples.cli.answer.PreviewAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.identity.CommandId;
import org.unionledger.projections.preview.FigureChanges;
import org.unionledger.refusal.Explanation;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.VoucherNumber;

/** Answers for people, one line each. */
public final class PlainOutcomes extends OutcomeWriter {

  private final Console console;

  /**
   * Writes to a console.
   *
   * @param console takes the answers
   */
  public PlainOutcomes(Console console) {
    this.console = console;
  }

  @Override
  void write(
      long line, String outcome, CommandId id, long position, @Nullable VoucherNumber voucher)
      throws IOException {
    boolean now = outcome.equals("RECORDED");
    if (voucher == null) {
      console.answer(now ? Message.RECORDED : Message.ALREADY_RECORDED, line, id.value(), position);
    } else {
      console.answer(
          now ? Message.RECORDED_VOUCHER : Message.ALREADY_RECORDED_VOUCHER,
          line,
          id.value(),
          position,
          voucher);
    }
  }

  @Override
  void writePreview(long line, Outcome.Recorded would, LedgerEvent event, FigureChanges changes)
      throws IOException {
    VoucherNumber voucher = would.voucher();
    if (voucher == null) {
      console.answer(Message.WOULD_BE_RECORDED, line, would.id().value(), would.position());
    } else {
      console.answer(
          Message.WOULD_BE_RECORDED_VOUCHER, line, would.id().value(), would.position(), voucher);
    }
    PreviewAnswer.write(event, changes, console);
  }

  @Override
  void writeRefused(long line, Optional<CommandId> id, Refusal refusal) throws IOException {
    console.answer(
        Message.REFUSED,
        line,
        id.map(CommandId::value).orElse("–"),
        refusal.reason(),
        Explanation.of(refusal, console.language().locale()));
  }

  @Override
  void flush() throws IOException {
    console.answers().flush();
  }
}
