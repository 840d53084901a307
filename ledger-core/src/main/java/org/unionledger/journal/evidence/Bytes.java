package org.unionledger.journal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hashes as one run of bytes, 32 each, and back. */
final class Bytes {

  private Bytes() {}

  static byte[] of(List<Hash> hashes) {
    var bytes = new byte[hashes.size() * Hash.BYTES];
    int at = 0;
    for (Hash hash : hashes) {
      System.arraycopy(hash.shared(), 0, bytes, at, Hash.BYTES);
      at += Hash.BYTES;
    }
    return bytes;
  }

  /** The hashes in a whole number of 32 bytes. */
  static List<Hash> toHashes(byte[] bytes) {
    var hashes = new ArrayList<Hash>(bytes.length / Hash.BYTES);
    for (int at = 0; at < bytes.length; at += Hash.BYTES) {
      hashes.add(Hash.adopt(Arrays.copyOfRange(bytes, at, at + Hash.BYTES)));
    }
    return List.copyOf(hashes);
  }
}
