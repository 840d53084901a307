package org.unionledger.journal.faults;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a process asked of the files in one folder, and what it said meanwhile. */
sealed interface Operation {

  /** A file came to be, empty. */
  record Created(String file) implements Operation {}

  /** Bytes were written. */
  record Written(String file, long offset, ByteBuffer data) implements Operation {}

  /** A file got this size, by being cut or by zeros. */
  record Resized(String file, long size) implements Operation {}

  /** What was written to the file was asked onto stable storage. */
  record Synced(String file) implements Operation {}

  /** A file has another name, and whatever had that name is gone. */
  record Renamed(String from, String to) implements Operation {}

  /** A name is gone. */
  record Removed(String file) implements Operation {}

  /** The names were asked onto stable storage. */
  record FolderSynced() implements Operation {}

  /** The process said something. */
  record Said(String text) implements Operation {}

  /** What those of the calls did that succeeded, to files in {@code folder}. */
  static List<Operation> of(List<SystemCall> calls, Path folder, Path said) {
    List<Operation> operations = new ArrayList<>();
    for (SystemCall call : calls) {
      if (call.result() >= 0) {
        add(operations, call, folder, said);
      }
    }
    return operations;
  }

  private static void add(List<Operation> to, SystemCall call, Path folder, Path said) {
    switch (call.name()) {
      case "openat" -> {
        if (call.arguments().get(2).contains("O_CREAT")) {
          to.add(new Created(name(call.path(1))));
        }
      }
      case "write" -> {
        if (!call.path(0).equals(said.toString())) {
          throw new IllegalStateException("only pwrite64 is understood: " + call.path(0));
        }
        to.add(new Said(call.text(1)));
      }
      case "pwrite64" ->
          to.add(
              new Written(
                  name(call.path(0)),
                  call.number(3),
                  ByteBuffer.wrap(call.bytes(1), 0, Math.toIntExact(call.result())).slice()));
      case "ftruncate" -> to.add(new Resized(name(call.path(0)), call.number(1)));
      case "fsync", "fdatasync" ->
          to.add(
              call.path(0).equals(folder.toString())
                  ? new FolderSynced()
                  : new Synced(name(call.path(0))));
      case "renameat", "renameat2" -> to.add(new Renamed(name(call.path(1)), name(call.path(3))));
      case "unlinkat" -> to.add(new Removed(name(call.path(1))));
      case "rename" -> to.add(new Renamed(name(call.path(0)), name(call.path(1))));
      case "read", "pread64" -> {}
      case "unlink" -> to.add(new Removed(name(call.path(0))));
      default -> throw new IllegalStateException("What does " + call.name() + " do to a file?");
    }
  }

  private static String name(String path) {
    return String.valueOf(Path.of(path).getFileName());
  }
}
