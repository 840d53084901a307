package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.FailedException;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.journal.evidence.Checkpoint;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.KeyType;
import org.unionledger.journal.evidence.SignedNote;
import org.unionledger.journal.evidence.SigningKey;

/**
 * A file with a signing key, which only its owner can read, and beside it what the key signed last
 * for each ledger: {@code name.last-…}. It belongs on another machine than the ledger.
 */
final class KeyFile implements AutoCloseable {

  private static final int MOST_BYTES = 10_000;
  private static final int ORIGIN_BYTES = 6;

  private final Path file;
  private final FileChannel lock;
  private final Console console;
  private boolean isNew;

  private KeyFile(Path file, FileChannel lock, Console console) {
    this.file = file;
    this.lock = lock;
    this.console = console;
  }

  /**
   * Holds a key, so that nobody else signs with it between the look at what it signed last and the
   * signature.
   */
  static KeyFile hold(Path file, Console console) throws IOException, FailedException {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel lock =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() != null) {
        return new KeyFile(file, lock, console);
      }
    } catch (OverlappingFileLockException heldHere) {
      // Said below.
    }
    lock.close();
    throw console.failed(Message.KEY_IN_USE, file);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  /**
   * Reads the key, and makes one if there is no such file.
   *
   * @param type what the key is for
   * @param name the name of a new key; null for one by chance
   */
  SigningKey readOrMake(KeyType type, @Nullable String name, SecureRandom random)
      throws IOException, FailedException {
    return Files.exists(file) ? read(type, name) : make(type, name, random);
  }

  private SigningKey read(KeyType type, @Nullable String name) throws IOException, FailedException {
    try {
      if (Files.size(file) <= MOST_BYTES) {
        SigningKey key = SigningKey.parse(Files.readString(file).strip());
        if (key.verifierKey().type() != type) {
          throw console.failed(Message.OTHER_KIND_OF_KEY, file);
        }
        if (name != null && !name.equals(key.verifierKey().name())) {
          throw console.failed(Message.KEY_OF_OTHER_NAME, file, key.verifierKey().name());
        }
        return key;
      }
    } catch (IllegalArgumentException unreadable) {
      // Told below, without a word of what is in the file.
    }
    throw console.failed(Message.NOT_A_KEY, file);
  }

  private SigningKey make(KeyType type, @Nullable String name, SecureRandom random)
      throws IOException, FailedException {
    byte[] chance = new byte[ORIGIN_BYTES];
    random.nextBytes(chance);
    String called = name == null ? "union-ledger/" + HexFormat.of().formatHex(chance) : name;
    SigningKey key;
    try {
      key = SigningKey.generate(called, type, random);
    } catch (IllegalArgumentException unfit) {
      throw console.failed(Message.NOT_A_KEY_NAME, called, String.valueOf(unfit.getMessage()));
    }
    try (WholeFile whole = WholeFile.at(file, ownersOnly())) {
      whole.content().write((key.secret() + "\n").getBytes(StandardCharsets.UTF_8));
      whole.keep();
    }
    isNew = true;
    console.note(Message.KEY_MADE, file, called);
    return key;
  }

  private FileAttribute<?>[] ownersOnly() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** What this key signed last for a ledger, null if nothing. */
  @Nullable Checkpoint last(String origin) throws IOException, FailedException {
    Path last = lastFile(origin);
    if (Files.notExists(last)) {
      if (!isNew) {
        console.note(Message.NOTHING_SIGNED_BEFORE, file, origin);
      }
      return null;
    }
    return Checkpoint.parse(NoteFiles.read(last, console).text());
  }

  /** Remembers what this key signed, before anybody else is given it. */
  void keepLast(Checkpoint checkpoint, SignedNote note) throws IOException {
    try (WholeFile last = WholeFile.at(lastFile(checkpoint.origin()))) {
      last.content().write(note.bytes());
      last.keep();
    }
  }

  private Path lastFile(String origin) {
    byte[] name = Hash.ofLeaf(origin.getBytes(StandardCharsets.UTF_8)).bytes();
    String suffix = HexFormat.of().formatHex(name, 0, ORIGIN_BYTES);
    return file.resolveSibling(file.getFileName() + ".last-" + suffix);
  }
}
