package org.unionledger.journal.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.unionledger.journal.JournalException;

/**
 * Refuses network drives for SQLite files: their locks do not keep a second machine out, their
 * flushes may not be ones, and a write-ahead log needs memory that all its processes share.
 */
final class LocalDisk {

  /** What file systems over a network are called; the type may have more behind it. */
  private static final Set<String> REMOTE =
      Set.of(
          "nfs",
          "cifs",
          "smb",
          "afs",
          "ncp",
          "9p",
          "ceph",
          "gluster",
          "lustre",
          "beegfs",
          "gpfs",
          "webdav",
          "davfs",
          "fuse.sshfs",
          "fuse.s3fs",
          "fuse.rclone",
          "fuse.gluster",
          "sshfs");

  private LocalDisk() {}

  /**
   * Makes sure that a ledger is on this machine, as far as the system tells.
   *
   * @param there the ledger, or its folder if it is not there yet
   * @throws JournalException.CannotOpen if it is on another one
   */
  static void require(Path ledger, Path there) {
    try {
      require(ledger, Files.getFileStore(there).type());
    } catch (IOException e) {
      throw new JournalException.CannotOpen(
          ledger.toString(), "the kind of its disk cannot be read", e);
    }
  }

  static void require(Path ledger, String type) {
    String kind = type.toLowerCase(Locale.ROOT);
    if (REMOTE.stream().anyMatch(kind::startsWith)) {
      throw new JournalException.CannotOpen(
          ledger.toString(),
          "it is on a network drive (%s), where commits can be lost; put it on a local disk,"
                  .formatted(type)
              + " or use PostgreSQL",
          null);
    }
  }
}
