package org.unionledger.journal.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder on a disk that keeps for certain only what was flushed: contents when the file was
 * flushed, names when the folder was.
 */
final class SimulatedDisk {

  private final Map<String, SimulatedFile> names = new HashMap<>();
  private final Map<String, SimulatedFile> durableNames = new HashMap<>();
  private final List<Naming> pending = new ArrayList<>();

  /** A file that got a name, lost one, or both at once. */
  private record Naming(@Nullable String lost, @Nullable String got, SimulatedFile file) {}

  /**
   * @param files what is on it for certain
   */
  SimulatedDisk(Map<String, byte[]> files) {
    files.forEach((name, content) -> names.put(name, new SimulatedFile(content)));
    durableNames.putAll(names);
  }

  void apply(Operation operation) {
    switch (operation) {
      case Operation.Created created -> {
        if (counts(created.file()) && !names.containsKey(created.file())) {
          name(new Naming(null, created.file(), new SimulatedFile()));
        }
      }
      case Operation.Written written -> {
        if (counts(written.file())) {
          file(written.file()).write(written.offset(), written.data());
        }
      }
      case Operation.Resized resized -> {
        if (counts(resized.file())) {
          file(resized.file()).resize(resized.size());
        }
      }
      case Operation.Synced synced -> {
        if (counts(synced.file())) {
          file(synced.file()).sync();
        }
      }
      case Operation.Renamed it -> name(new Naming(it.from(), it.to(), file(it.from())));
      case Operation.Removed removed -> {
        if (counts(removed.file())) {
          name(new Naming(removed.file(), null, file(removed.file())));
        }
      }
      case Operation.FolderSynced synced -> {
        durableNames.clear();
        durableNames.putAll(names);
        pending.clear();
      }
      case Operation.Said said -> {}
    }
  }

  /** The lock and the shared memory of SQLite mean nothing once their processes are gone. */
  private static boolean counts(String file) {
    return !file.endsWith("-shm") && !file.endsWith(".lock");
  }

  private SimulatedFile file(String name) {
    SimulatedFile file = names.get(name);
    if (file == null) {
      throw new IllegalStateException("nobody created " + name);
    }
    return file;
  }

  private void name(Naming naming) {
    give(naming, names);
    pending.add(naming);
  }

  private static void give(Naming naming, Map<String, SimulatedFile> names) {
    if (naming.lost() != null) {
      names.remove(naming.lost(), naming.file());
    }
    if (naming.got() != null) {
      names.put(naming.got(), naming.file());
    }
  }

  /**
   * What may be on the disk after a power cut now. Some file systems keep all names that they were
   * asked for, some the first of them, and all that is promised is any of them.
   */
  Map<String, byte[]> crash(SplittableRandom random) {
    Map<String, SimulatedFile> surviving = new HashMap<>(durableNames);
    int kind = random.nextInt(3);
    int first = random.nextInt(pending.size() + 1);
    for (int i = 0; i < pending.size(); i++) {
      if (kind == 0 || (kind == 1 && i < first) || (kind == 2 && random.nextBoolean())) {
        give(pending.get(i), surviving);
      }
    }
    Map<String, byte[]> files = new TreeMap<>();
    new TreeMap<>(surviving).forEach((name, file) -> files.put(name, file.crash(random)));
    return files;
  }
}
