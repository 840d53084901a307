package org.unionledger.journal.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A ledger's whole history as a folder of files in the layout of C2SP tlog-tiles, which programs of
 * other makers verify and which a web server can serve as it is.
 *
 * <p>It holds {@code checkpoint}, the signed note; {@code tile/L/N}, the hashes of level {@code L},
 * 256 in a full tile; and {@code tile/entries/N}, the entries themselves, 256 in a full bundle,
 * each with its length before it as two big-endian bytes. {@code N} counts from 0 and is written in
 * groups of three digits as {@code x001/x234/067}; {@code .p/W} behind it marks a tile of only
 * {@code W} hashes.
 *
 * <p>One extension: two bytes count only to 65,535, and an entry can be larger. A longer one has
 * the length 0, which no entry has, and then its true length as four big-endian bytes.
 *
 * <p>A folder can be continued when the ledger has grown: what is full is not written again. Each
 * file appears complete or not at all, and the checkpoint last, so that a folder with a checkpoint
 * has all that belongs to it. One program may write at a time.
 */
public final class TileFolder {

  private static final String CHECKPOINT = "checkpoint";

  private final Path folder;

  /**
   * Names a folder.
   *
   * @param folder where to write: it is created if it does not exist
   */
  public TileFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the tree of a checkpoint and its entries, into an empty folder or after what an earlier
   * call left there. All that is written is checked on the way: each entry against its hash, each
   * hash against the level below, and the root against the checkpoint.
   *
   * @param checkpoint the signed checkpoint up to which to write
   * @param tiles the stored hashes of its tree
   * @param entries the entries of its tree
   * @throws IOException if the folder cannot be read or written
   * @throws IllegalArgumentException if the note is not a checkpoint of this tree, or the folder
   *     holds something else than an earlier state of the same tree; nothing is written then
   * @throws IllegalStateException if entries or hashes are not those of the tree; the folder keeps
   *     its earlier checkpoint
   */
  public void write(SignedNote checkpoint, HashTiles tiles, EntrySource entries)
      throws IOException {
    var target = Checkpoint.parse(checkpoint.text());
    requireRoot("The checkpoint", target, tiles);
    long written = writtenOf(target, tiles);
    var export = new TileExport(folder, tiles, target.head().size());
    export.writeEntries(written, entries);
    export.writeHashes(written);
    export.flushFolders();
    export.write(CHECKPOINT, checkpoint.bytes());
    export.flushFolders();
  }

  /** How many leaves the folder has already. */
  private long writtenOf(Checkpoint target, HashTiles tiles) throws IOException {
    Path earlierFile = folder.resolve(CHECKPOINT);
    if (!Files.exists(earlierFile)) {
      requireEmpty();
      return 0;
    }
    if (Files.size(earlierFile) > SignedNote.MOST_BYTES) {
      throw new IllegalArgumentException(
          earlierFile + " is too large for a checkpoint: choose an empty folder");
    }
    var earlier = Checkpoint.parse(SignedNote.parse(Files.readAllBytes(earlierFile)).text());
    if (!earlier.origin().equals(target.origin()) || earlier.head().size() > target.head().size()) {
      throw new IllegalArgumentException(
          "%s is of %s with %d entries, which %d of %s cannot continue: choose another folder"
              .formatted(
                  earlierFile,
                  Quote.of(earlier.origin()),
                  earlier.head().size(),
                  target.head().size(),
                  Quote.of(target.origin())));
    }
    requireRoot(earlierFile.toString(), earlier, tiles);
    return earlier.head().size();
  }

  private void requireEmpty() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new IllegalArgumentException(
            "%s is not empty and has no checkpoint in it: choose another folder, or empty it"
                .formatted(folder));
      }
    }
  }

  private static void requireRoot(String what, Checkpoint checkpoint, HashTiles tiles) {
    Hash root = new Prover(tiles).root(checkpoint.head().size());
    if (!root.equals(checkpoint.head().root())) {
      throw new IllegalArgumentException(
          "%s states for %d entries the root %s, this ledger has %s: it is another history"
              .formatted(what, checkpoint.head().size(), checkpoint.head().root(), root));
    }
  }
}
