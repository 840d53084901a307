package org.unionledger.journal.evidence;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The private key by which notes are signed. Whoever has it can sign as its owner: keep it from the
 * ledger file, from backups of the ledger and from messages; {@link #toString} does not show it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SigningKey {

  private static final Pattern PARTS =
      Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+(.+)");
  private static final int LONGEST_TEXT = 512;

  private final VerifierKey verifierKey;
  private final byte[] seed;

  private SigningKey(String name, KeyType type, byte[] seed) {
    this.verifierKey = new VerifierKey(name, type, Ed25519.publicKeyOf(seed));
    this.seed = seed;
  }

  /**
   * Makes a new key.
   *
   * @param name the owner's name, by convention an address without scheme, such as {@code
   *     example.com/ledger}: 1 to 255 bytes without white space and plus signs
   * @param type what it is for
   * @param random where its 32 secret bytes come from
   * @throws IllegalArgumentException if the name is not as described
   */
  public static SigningKey generate(String name, KeyType type, SecureRandom random) {
    var seed = new byte[Ed25519.KEY_BYTES];
    random.nextBytes(seed);
    return new SigningKey(name, type, seed);
  }

  /**
   * Reads a key.
   *
   * @param secret what {@link #secret} returned
   * @throws IllegalArgumentException if it is not that; the message does not repeat it
   */
  public static SigningKey parse(String secret) {
    var parts = PARTS.matcher(secret);
    if (secret.length() > LONGEST_TEXT || !parts.matches()) {
      throw new IllegalArgumentException(
          "A signing key is written PRIVATE+KEY+name+id+base64, this is not");
    }
    var key = ofCoded(parts.group(1), decoded(parts.group(3)));
    if (!key.secret().equals(secret)) {
      throw new IllegalArgumentException(
          "The id of this signing key is not that of its name and key, it was mistyped");
    }
    return key;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      // Without its cause, which may quote the secret.
      throw new IllegalArgumentException("The last part of a signing key is base64, this is not");
    }
  }

  private static SigningKey ofCoded(String name, byte[] coded) {
    return new SigningKey(name, VerifierKey.typeOf(coded), VerifierKey.keyOf(coded));
  }

  /** Returns the public key, which everybody may know. */
  public VerifierKey verifierKey() {
    return verifierKey;
  }

  /** Returns the key as text, for a file that only its owner can read. */
  public String secret() {
    String coded = Base64.getEncoder().encodeToString(VerifierKey.coded(verifierKey.type(), seed));
    return "PRIVATE+KEY+%s+%08x+%s".formatted(verifierKey.name(), verifierKey.keyId(), coded);
  }

  /**
   * Signs the text of a note.
   *
   * @throws IllegalStateException if this is the key of a cosigner
   */
  public NoteSignature sign(String text) {
    require(KeyType.LOG, "it cosigns checkpoints and signs nothing else");
    return line(Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * States that this checkpoint was seen, and that it extends every one that was seen before of the
   * same origin. That it does is for the caller to check.
   *
   * @param at when; fractions of a second are dropped
   * @throws IllegalArgumentException if the time is before 1970
   * @throws IllegalStateException if this is not the key of a cosigner
   */
  public NoteSignature cosign(Checkpoint checkpoint, Instant at) {
    require(KeyType.COSIGNER, "make a key of type COSIGNER to cosign with");
    long seconds = at.getEpochSecond();
    if (seconds < 0) {
      throw new IllegalArgumentException("A cosignature cannot be dated before 1970: " + at);
    }
    byte[] message = Cosignature.message(seconds, checkpoint.text());
    return line(new Cosignature(seconds, Ed25519.sign(seed, message)).bytes());
  }

  private void require(KeyType type, String advice) {
    if (verifierKey.type() != type) {
      throw new IllegalStateException(
          "The key of %s is of type %s: %s"
              .formatted(verifierKey.name(), verifierKey.type(), advice));
    }
  }

  private NoteSignature line(byte[] signature) {
    return NoteSignature.of(verifierKey.name(), verifierKey.keyId(), signature);
  }

  /** Returns whose key it is, without the secret. */
  @Override
  public String toString() {
    return "Signing key to " + verifierKey;
  }
}
