package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.answer.EvidenceAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.ExitStatus;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.cli.console.Progress;
import org.unionledger.journal.Checkpoints;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.KeyType;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger checkpoint}: verifies the ledger and signs its size and root. */
@Command(name = "checkpoint")
final class CheckpointCommand implements Callable<Integer> {

  private final Console console;
  private final CommonOptions common;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      order = 10,
      required = true,
      converter = Values.File.class)
  private @Nullable Path key;

  @Option(names = "--origin", paramLabel = "NAME", order = 11)
  private @Nullable String origin;

  CheckpointCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    try (LedgerReading reading = LedgerReading.toVerify(common.ledger(), console);
        KeyFile file = KeyFile.hold(Objects.requireNonNull(key), console)) {
      SecureRandom random = new SecureRandom();
      SigningKey signing = file.readOrMake(KeyType.LOG, origin, random);
      String name = signing.verifierKey().name();
      SignedNote note = sign(reading.journal(), signing, file.last(name), random);
      Checkpoint checkpoint = Checkpoint.parse(note.text());
      file.keepLast(checkpoint, note);
      if (json) {
        EvidenceAnswer.writeCheckpoint(checkpoint, note, signing.verifierKey(), console.answers());
      } else {
        console.answers().write(note.bytes());
      }
      console.note(Message.CHECKPOINT_SIGNED, checkpoint.head().size(), signing.verifierKey());
    }
    return ExitStatus.DONE;
  }

  private SignedNote sign(
      JournalReader journal, SigningKey signing, @Nullable Checkpoint last, SecureRandom random) {
    long all = journal.head();
    try (Progress progress = console.progressBeforeAnswer()) {
      return Checkpoints.sign(journal, signing, last, random, done -> progress.show(done, all));
    }
  }
}
