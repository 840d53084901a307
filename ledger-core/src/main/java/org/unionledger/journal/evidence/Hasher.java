package org.unionledger.journal.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes one after another; for one thread. */
final class Hasher {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest;

  Hasher() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
    }
  }

  Hash emptyTree() {
    return Hash.adopt(digest.digest());
  }

  Hash leaf(byte[] entry) {
    digest.update(LEAF);
    return Hash.adopt(digest.digest(entry));
  }

  Hash node(Hash left, Hash right) {
    digest.update(NODE);
    digest.update(left.shared());
    digest.update(right.shared());
    return Hash.adopt(digest.digest());
  }
}
