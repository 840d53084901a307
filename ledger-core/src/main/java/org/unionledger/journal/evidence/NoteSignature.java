package org.unionledger.journal.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note: who signed, with which key, and the signature. The line alone says
 * nothing about whether the signature is valid; that takes the key.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NoteSignature {

  private static final String DASH = "\u2014 ";

  private final String name;
  private final int keyId;
  private final byte[] signature;

  private NoteSignature(String name, int keyId, byte[] signature) {
    this.name = NoteText.keyName(name);
    this.keyId = keyId;
    this.signature = signature;
    if (signature.length == 0) {
      throw new IllegalArgumentException(
          "The signature line of %s has no signature in it".formatted(Quote.of(name)));
    }
  }

  /**
   * Returns a signature line from its parts.
   *
   * @param keyId the first four bytes of the key's hash, as a big-endian number
   * @param signature 1 byte or more, which are copied
   * @throws IllegalArgumentException if the name is not one of a key, or the signature is empty
   */
  public static NoteSignature of(String name, int keyId, byte[] signature) {
    return new NoteSignature(name, keyId, signature.clone());
  }

  /** Reads a line without its line feed. */
  static NoteSignature parse(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || space < DASH.length()) {
      throw new IllegalArgumentException(
          "A signature line is a dash (U+2014), a name and base64, this is not: " + Quote.of(line));
    }
    byte[] bytes = NoteText.base64("A signature", line.substring(space + 1));
    if (bytes.length <= Integer.BYTES) {
      throw new IllegalArgumentException(
          "A signature line has a key id and a signature in it, this has not: " + Quote.of(line));
    }
    return new NoteSignature(
        line.substring(DASH.length(), space),
        ByteBuffer.wrap(bytes).getInt(),
        Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
  }

  /** Returns the name of the key that made it. */
  public String name() {
    return name;
  }

  /** Returns the id of the key that made it. */
  public int keyId() {
    return keyId;
  }

  /** Returns a copy of the signature's bytes, without the id of the key. */
  public byte[] signature() {
    return signature.clone();
  }

  boolean hasKeyOf(NoteSignature other) {
    return keyId == other.keyId && name.equals(other.name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature line
        && hasKeyOf(line)
        && Arrays.equals(signature, line.signature);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(signature);
  }

  /** Returns the line as it stands in a note, without its line feed. */
  @Override
  public String toString() {
    byte[] bytes =
        ByteBuffer.allocate(Integer.BYTES + signature.length).putInt(keyId).put(signature).array();
    return DASH + name + " " + Base64.getEncoder().encodeToString(bytes);
  }
}
