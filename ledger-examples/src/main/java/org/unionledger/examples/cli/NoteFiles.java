package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.VerifierKey;

/** Signed checkpoints in files that somebody else wrote. */
final class NoteFiles {

  private NoteFiles() {}

  /** Reads a signed note. */
  static SignedNote read(Path file, Console console) throws IOException, FailedException {
    return parse(bytes(file, console), file, console);
  }

  /** The bytes of a file that should be small. */
  static byte[] bytes(Path file, Console console) throws IOException, FailedException {
    if (!Files.isRegularFile(file)) {
      throw console.failed(Message.NO_SUCH_FILE, file);
    }
    if (Files.size(file) > 2L * SignedNote.MOST_BYTES) {
      throw console.failed(Message.NOT_A_CHECKPOINT, file, "");
    }
    return Files.readAllBytes(file);
  }

  /** Reads a signed note that is known to be one of a checkpoint. */
  static SignedNote parse(byte[] bytes, Path file, Console console) throws FailedException {
    try {
      SignedNote note = SignedNote.parse(bytes);
      Checkpoint.parse(note.text());
      return note;
    } catch (IllegalArgumentException malformed) {
      throw console.failed(Message.NOT_A_CHECKPOINT, file, String.valueOf(malformed.getMessage()));
    }
  }

  /** The checkpoint of a note, if the ledger's own key signed it. */
  static Checkpoint verified(SignedNote note, VerifierKey log, Console console)
      throws FailedException {
    try {
      return Checkpoint.verified(note, log.name(), log);
    } catch (IllegalArgumentException otherwise) {
      throw console.failed(
          Message.CHECKPOINT_NOT_SIGNED, log.name(), String.valueOf(otherwise.getMessage()));
    }
  }
}
