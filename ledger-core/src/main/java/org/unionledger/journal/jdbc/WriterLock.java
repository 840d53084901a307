package org.unionledger.journal.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unionledger.journal.JournalException;

/**
 * Keeps a second writer away: an operating-system lock on a file beside the ledger, in which the
 * holder signs. The system drops the lock with the process, whatever ended it, so a file that stays
 * behind means nothing.
 */
final class WriterLock implements AutoCloseable {

  /**
   * The lock files that this process holds. POSIX drops a process's locks on a file when the
   * process closes <em>any</em> handle of it, so a second attempt here must not even open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Handles that must not be closed, because another copy of this class holds their file. */
  private static final Set<FileChannel> NEVER_CLOSED = ConcurrentHashMap.newKeySet();

  /** Far behind the signature, because Windows lets nobody read what is locked. */
  private static final long LOCKED_BYTE = 1L << 40;

  private static final String THIS_PROCESS = "this process (" + pid() + ")";

  private static final int LONGEST_SIGNATURE = 1_000;

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a ledger whose path has no symbolic links.
   *
   * @throws JournalException.HeldElsewhere if somebody has it
   */
  static WriterLock take(Path ledger) {
    Path file = ledger.resolveSibling(ledger.getFileName() + ".lock");
    if (!HELD.add(file)) {
      throw new JournalException.HeldElsewhere(ledger.toString(), THIS_PROCESS);
    }
    try {
      return new WriterLock(file, locked(ledger, file));
    } catch (IOException | RuntimeException e) {
      HELD.remove(file);
      if (e instanceof JournalException known) {
        throw known;
      }
      throw new JournalException.CannotOpen(
          ledger.toString(), "its lock file " + file + " cannot be written in its folder", e);
    }
  }

  private static FileChannel locked(Path ledger, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        throw new JournalException.HeldElsewhere(ledger.toString(), signature(channel));
      }
      sign(channel);
      if (!lock.isValid()) {
        throw new IOException("The thread was interrupted, which closes its file");
      }
      return channel;
    } catch (OverlappingFileLockException e) {
      // This library was loaded twice in this process, and the other copy has the lock.
      NEVER_CLOSED.add(channel);
      throw new JournalException.HeldElsewhere(ledger.toString(), THIS_PROCESS);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void sign(FileChannel channel) {
    String started =
        ProcessHandle.current().info().startInstant().map(Instant::toString).orElse("");
    String text = "process %d on %s (started %s)".formatted(pid(), host(), started);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      // A full disk: the lock holds all the same, only its holder stays unknown to others.
    }
  }

  private static String signature(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(LONGEST_SIGNATURE);
    channel.read(text, 0);
    String signed = StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
    return signed.isEmpty() ? "another process" : signed;
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  /** The name of this machine as far as it is known without asking the network. */
  private static String host() {
    try {
      Path kernel = Path.of("/proc/sys/kernel/hostname");
      if (Files.isReadable(kernel)) {
        return Files.readString(kernel).strip();
      }
    } catch (IOException unknown) {
      // Then the environment must do.
    }
    String name = System.getenv("COMPUTERNAME");
    return name == null ? "this machine" : name;
  }

  /** Gives the lock back. The file stays, as nobody could remove it without a race. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new JournalException.StorageFailure(file.toString(), "cannot be unlocked", e);
    } finally {
      HELD.remove(file);
    }
  }
}
