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
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.KeyType;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.SigningKey;
import org.unionledger.journal.evidence.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ledger cosign}: an outsider signs that a checkpoint extends the one that they signed last.
 * It needs no ledger, only what the ledger's keeper sends.
 */
@Command(name = "cosign")
final class CosignCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      descriptionKey = "file",
      converter = Values.File.class)
  private @Nullable Path request;

  @Option(
      names = "--log",
      paramLabel = "VKEY",
      order = 10,
      required = true,
      converter = Values.Key.class)
  private @Nullable VerifierKey log;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      order = 11,
      required = true,
      converter = Values.File.class)
  private @Nullable Path key;

  @Option(names = "--name", paramLabel = "NAME", order = 12)
  private @Nullable String name;

  CosignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, FailedException {
    Path file = Objects.requireNonNull(request);
    CosignRequest asked = request(file);
    Checkpoint checkpoint = NoteFiles.verified(asked.note(), Objects.requireNonNull(log), console);
    try (KeyFile keyFile = KeyFile.hold(Objects.requireNonNull(key), console)) {
      SigningKey cosigner = keyFile.readOrMake(KeyType.COSIGNER, name, new SecureRandom());
      Checkpoint last = keyFile.last(checkpoint.origin());
      if (last != null && !asked.doesExtend(last.head())) {
        throw console.failed(
            Message.NOT_COSIGNED, file, last.head().size(), checkpoint.head().size());
      }
      SignedNote cosigned = cosigned(file, asked.note(), cosigner, checkpoint);
      keyFile.keepLast(checkpoint, cosigned);
      console.answers().write(cosigned.bytes());
      console.note(Message.COSIGNED, checkpoint.head().size(), cosigner.verifierKey());
    }
    return ExitStatus.DONE;
  }

  private SignedNote cosigned(
      Path file, SignedNote note, SigningKey cosigner, Checkpoint checkpoint)
      throws FailedException {
    try {
      return note.with(cosigner.cosign(checkpoint, console.clock().instant()));
    } catch (IllegalArgumentException full) {
      throw console.failed(Message.NOT_A_CHECKPOINT, file, String.valueOf(full.getMessage()));
    }
  }

  private CosignRequest request(Path file) throws IOException, FailedException {
    byte[] bytes = NoteFiles.bytes(file, console);
    try {
      return CosignRequest.parse(bytes);
    } catch (IllegalArgumentException malformed) {
      throw console.failed(Message.NOT_A_CHECKPOINT, file, String.valueOf(malformed.getMessage()));
    }
  }
}
