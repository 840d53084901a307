package org.unionledger.journal.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A public key by which signatures under notes are checked: a vkey of C2SP signed-note.
 *
 * <p>Whoever checks must have it from its owner, on paper or by another independent way, and never
 * from the ledger that is checked. This class is immutable and thread-safe.
 */
public final class VerifierKey {

  private static final Pattern PARTS = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");
  private static final int LONGEST_TEXT = 512;

  private final String name;
  private final KeyType type;
  private final byte[] publicKey;
  private final int keyId;

  VerifierKey(String name, KeyType type, byte[] publicKey) {
    this.name = NoteText.keyName(name);
    this.type = type;
    this.publicKey = publicKey;
    Ed25519.requirePublicKey(publicKey);
    this.keyId = keyId(name, coded(type, publicKey));
  }

  /**
   * Reads a key.
   *
   * @param vkey {@code name+id+base64}, as {@link #toString} writes it
   * @throws IllegalArgumentException if it is not written so, is of another type than those of
   *     {@link KeyType}, or its id is not that of its name and key
   */
  public static VerifierKey parse(String vkey) {
    var parts = PARTS.matcher(vkey);
    if (vkey.length() > LONGEST_TEXT || !parts.matches()) {
      throw new IllegalArgumentException(
          "A verifier key is written name+id+base64, this is not: " + Quote.of(vkey));
    }
    byte[] coded = NoteText.base64("The last part of a verifier key", parts.group(3));
    var key = new VerifierKey(parts.group(1), typeOf(coded), keyOf(coded));
    if (!key.toString().equals(vkey)) {
      throw new IllegalArgumentException(
          "The id of this verifier key is not that of its name and key, it was mistyped: "
              + Quote.of(vkey));
    }
    return key;
  }

  static byte[] coded(KeyType type, byte[] key) {
    return ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array();
  }

  static KeyType typeOf(byte[] coded) {
    return KeyType.of(coded[0]);
  }

  static byte[] keyOf(byte[] coded) {
    if (coded.length != 1 + Ed25519.KEY_BYTES) {
      throw new IllegalArgumentException(
          "An Ed25519 key has %d bytes, this has %d"
              .formatted(Ed25519.KEY_BYTES, coded.length - 1));
    }
    return Arrays.copyOfRange(coded, 1, coded.length);
  }

  private static int keyId(String name, byte[] coded) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest(coded)).getInt();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256, this one does not", e);
    }
  }

  /** Returns the name of the key's owner, for example {@code example.com/ledger}. */
  public String name() {
    return name;
  }

  /** Returns what the key is for. */
  public KeyType type() {
    return type;
  }

  /** Returns the id that its signatures carry. */
  public int keyId() {
    return keyId;
  }

  /** Says whether a signature over this text was made by the owner of this key. */
  boolean verifies(String text, NoteSignature line) {
    byte[] signature = line.signature();
    if (signature.length != type.signatureBytes()) {
      return false;
    }
    return switch (type) {
      case LOG -> Ed25519.verify(publicKey, text.getBytes(StandardCharsets.UTF_8), signature);
      case COSIGNER -> Cosignature.of(line).isOver(text, publicKey);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key && toString().equals(key.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns the key as {@link #parse} reads it. */
  @Override
  public String toString() {
    String coded = Base64.getEncoder().encodeToString(coded(type, publicKey));
    return "%s+%08x+%s".formatted(name, keyId, coded);
  }
}
