package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.VerifierKey;

/** The checkpoint that a caller kept outside, with the key that must have signed it. */
final class SignedCheckpoint {

  private SignedCheckpoint() {}

  /**
   * Reads the checkpoint, if one is given.
   *
   * @param file {@code --checkpoint}
   * @param key {@code --key}; without it the signature is not checked, and that is said
   */
  static @Nullable Checkpoint given(@Nullable Path file, @Nullable VerifierKey key, Console console)
      throws IOException, FailedException {
    if (file == null) {
      return null;
    }
    SignedNote note = NoteFiles.read(file, console);
    if (key != null) {
      return NoteFiles.verified(note, key, console);
    }
    console.note(Message.SIGNATURE_NOT_CHECKED, file);
    return Checkpoint.parse(note.text());
  }
}
