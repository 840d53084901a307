package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.Checkpoints;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Verification;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.journal.evidence.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledger restore}: makes a ledger from a backup, wherever {@code --ledger} says. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      descriptionKey = "file",
      converter = Values.File.class)
  private @Nullable Path file;

  @Option(names = "--checkpoint", paramLabel = "FILE", order = 10, converter = Values.File.class)
  private @Nullable Path checkpoint;

  @Option(names = "--key", paramLabel = "VKEY", order = 11, converter = Values.Key.class)
  private @Nullable VerifierKey key;

  RestoreCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    LedgerPlace backup = new LedgerPlace.File(Objects.requireNonNull(file));
    try (LedgerReading reading = LedgerReading.toVerify(backup, console)) {
      requireSound(reading.journal(), backup);
      TreeHead head = LedgerCopy.copy(reading.journal(), backup, common.ledger(), console);
      console.answer(Message.RESTORED, common.ledger(), head.size(), head.root());
    }
    return ExitStatus.DONE;
  }

  /** Before anything is restored: an old or a changed copy is noticed here. */
  private void requireSound(JournalReader backup, LedgerPlace place)
      throws IOException, FailedException {
    Checkpoint signed = SignedCheckpoint.given(checkpoint, key, console);
    long all = backup.head();
    Verification verification;
    try (Progress progress = console.progressBeforeAnswer()) {
      verification = backup.verify(new SecureRandom(), done -> progress.show(done, all));
    }
    switch (verification) {
      case Verification.Faulty faulty ->
          throw console.failed(
              Message.COPY_NOT_SOUND, place, faulty.position(), faulty.fault(), faulty.detail());
      case Verification.Sound sound -> {
        if (signed != null) {
          Checkpoints.requireExtends(backup, sound.head(), signed.head());
        }
      }
    }
  }
}
