package org.unionledger.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.examples.text.Figures;
import org.unionledger.journal.Journal;
import org.unionledger.projections.blocks.BlockStatus;
import org.unionledger.projections.blocks.PostingBlocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledger blocks}: the blocks of postings that replays read. */
@Command(name = "blocks")
final class BlocksCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  /** What is done with the blocks. */
  enum Action {
    STATUS,
    SEAL,
    REBUILD
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "status|seal|rebuild",
      descriptionKey = "action",
      converter = Values.BlocksAction.class)
  private Action action = Action.STATUS;

  BlocksCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    switch (action) {
      case STATUS -> {}
      case SEAL -> change(PostingBlocks::seal);
      case REBUILD -> change(PostingBlocks::rebuild);
    }
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      BlockStatus status = PostingBlocks.status(reading.journal());
      console.answer(
          Message.BLOCKS,
          Figures.of(status.blocks()),
          Figures.of(status.end()),
          Figures.of(status.head()));
    }
    return ExitStatus.DONE;
  }

  /** Something that writes blocks. */
  private interface Change {
    long in(PostingBlocks blocks, LongConsumer progress);
  }

  private void change(Change change) throws FailedException {
    if (common.ledger().isAbsent()) {
      throw console.failed(Message.NO_LEDGER, common.ledger());
    }
    try (Journal journal = common.ledger().open();
        Progress progress = console.progressBeforeAnswer()) {
      long head = journal.head();
      change.in(PostingBlocks.of(journal), done -> progress.show(done, head));
    }
  }
}
