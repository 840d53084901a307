package org.unionledger.journal.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What a power cut left.
 *
 * @param files what is on the disk
 * @param acknowledged what was known before
 */
record CrashState(Map<String, byte[]> files, Acknowledged acknowledged) {

  /** A disk with nothing on it. */
  static final CrashState NOTHING = new CrashState(Map.of(), Acknowledged.NOTHING);

  /** Different states have different numbers, but for once in millions of millions of times. */
  long number() {
    Checksum one = new CRC32();
    Checksum other = new CRC32C();
    for (Checksum checksum : List.of(one, other)) {
      files.forEach(
          (name, content) -> {
            checksum.update(name.getBytes(StandardCharsets.UTF_8));
            checksum.update(content);
          });
    }
    return ((one.getValue() << 32) | other.getValue()) + acknowledged.head();
  }

  /** Makes the files in a folder, and removes all others from it. */
  void build(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
