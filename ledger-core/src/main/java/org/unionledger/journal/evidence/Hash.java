package org.unionledger.journal.evidence;

import java.util.Arrays;
import java.util.Base64;

/**
 * A SHA-256 hash in a Merkle tree: 32 bytes.
 *
 * <p>Leaves and inner nodes are hashed with different first bytes, as RFC 6962 defines it, so that
 * no entry can pass for a subtree. This class is immutable and thread-safe.
 */
public final class Hash {

  /** How many bytes a hash has. */
  public static final int BYTES = 32;

  private static final int TEXT_LENGTH = 44;
  private static final Hash EMPTY_TREE = new Hasher().emptyTree();

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes over an array that nobody else keeps. */
  static Hash adopt(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(
          "A hash has %d bytes, this has %d".formatted(BYTES, bytes.length));
    }
    return new Hash(bytes);
  }

  /**
   * Returns the hash with these bytes, which are copied.
   *
   * @throws IllegalArgumentException if there are not exactly 32
   */
  public static Hash of(byte[] bytes) {
    return adopt(bytes.clone());
  }

  /** Returns the root of the tree without leaves: the hash of nothing. */
  public static Hash ofEmptyTree() {
    return EMPTY_TREE;
  }

  /** Returns the hash of a leaf: SHA-256 of a zero byte and the entry. */
  public static Hash ofLeaf(byte[] entry) {
    return new Hasher().leaf(entry);
  }

  /** Returns the hash of an inner node: SHA-256 of a one byte and the hashes of both subtrees. */
  public static Hash ofNode(Hash left, Hash right) {
    return new Hasher().node(left, right);
  }

  /**
   * Reads a hash from base64 text.
   *
   * @throws IllegalArgumentException if the text is not exactly what {@link #toString} prints
   */
  public static Hash parse(String base64) {
    if (base64.length() == TEXT_LENGTH) {
      Hash hash = adopt(Base64.getDecoder().decode(base64));
      if (hash.toString().equals(base64)) {
        return hash;
      }
    }
    throw new IllegalArgumentException(
        "A hash is written as %d characters of canonical base64, this is not: %s"
            .formatted(TEXT_LENGTH, Quote.of(base64)));
  }

  /** Returns a copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes themselves, for reading alone. */
  byte[] shared() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Returns the bytes as base64 with padding: 44 characters. */
  @Override
  public String toString() {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
