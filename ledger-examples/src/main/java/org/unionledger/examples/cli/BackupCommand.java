package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.journal.evidence.TreeHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledger backup}: copies the ledger, while it is in use, into a file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      descriptionKey = "file",
      converter = Values.File.class)
  private @Nullable Path file;

  BackupCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    try (LedgerReading reading = LedgerReading.open(common.ledger(), console)) {
      Path target = Objects.requireNonNull(file);
      TreeHead head =
          LedgerCopy.copy(
              reading.journal(), common.ledger(), new LedgerPlace.File(target), console);
      console.answer(Message.BACKED_UP, target, head.size(), head.root());
    }
    return ExitStatus.DONE;
  }
}
