package org.unionledger.examples.cli.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.examples.cli.console.Console;

/**
 * Applies an input whose every line stands for itself. Commands are recorded in batches, because
 * making a batch durable costs as much as making one command durable; a batch does not wait for a
 * writer who has nothing to say. For one thread.
 */
public final class LineByLine {

  private static final int MOST_COMMANDS = 256;

  private final UnionLedger ledger;
  private final OutcomeWriter answers;
  private final RequestReader requests;
  private final LongConsumer bytesDone;
  private final List<Request> batch = new ArrayList<>();
  private long batchBegan;

  /**
   * Prepares to apply an input.
   *
   * @param ledger takes the commands
   * @param input one command a line
   * @param answers takes the outcome of each line, in order
   * @param console knows the reader's language
   * @param bytesDone learns how many bytes of the input are done
   */
  public LineByLine(
      UnionLedger ledger,
      InputStream input,
      OutcomeWriter answers,
      Console console,
      LongConsumer bytesDone) {
    this.ledger = ledger;
    this.answers = answers;
    this.requests = new RequestReader(input, this::record, console);
    this.bytesDone = bytesDone;
  }

  /**
   * Applies the input to its end.
   *
   * @throws IOException if the input cannot be read or an answer not be written; what was answered
   *     is recorded, and perhaps one batch more
   */
  public void run() throws IOException {
    for (Optional<Request> next = requests.next(); next.isPresent(); next = requests.next()) {
      batch.add(next.get());
      if (batch.size() == MOST_COMMANDS
          || requests.bytesRead() - batchBegan > LineReader.MOST_BYTES) {
        record();
      }
    }
    record();
  }

  private void record() throws IOException {
    batchBegan = requests.bytesRead();
    if (batch.isEmpty()) {
      return;
    }
    List<LedgerCommand> commands = Request.commandsOf(batch);
    List<Outcome> all = commands.isEmpty() ? List.of() : ledger.recordAll(commands);
    Iterator<Outcome> outcomes = all.iterator();
    for (Request request : batch) {
      switch (request) {
        case Request.WellFormed command -> answers.answer(command.line(), outcomes.next());
        case Request.Malformed malformed ->
            answers.refuse(malformed.line(), malformed.id(), malformed.refusal());
      }
    }
    batch.clear();
    answers.flush();
    bytesDone.accept(requests.bytesRead());
  }
}
