package org.unionledger.journal.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Hashes leaves and nodes one after another. For one thread; whoever hashes many spares looking the
 * algorithm up for each.
 */
public final class Hasher {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest digest;

  /** A hasher of SHA-256, as RFC 6962 wants it. */
  public Hasher() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
    }
  }

  Hash emptyTree() {
    return Hash.adopt(digest.digest());
  }

  /**
   * The hash of a leaf.
   *
   * @param entry the exact bytes of an entry
   * @return SHA-256 of a zero byte and the entry
   */
  public Hash leaf(byte[] entry) {
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
