package org.unionledger.journal.evidence;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 of the platform, on the plain bytes of RFC 8032. */
final class Ed25519 {

  static final int KEY_BYTES = 32;
  static final int SIGNATURE_BYTES = 64;

  private static final String NAME = "Ed25519";

  /** What DER puts before the 32 bytes of every public key of this kind (RFC 8410). */
  private static final String DER_PREFIX = "302a300506032b6570032100";

  private Ed25519() {}

  /**
   * @throws IllegalArgumentException if these are not the bytes of a point on the curve
   */
  static void requirePublicKey(byte[] key) {
    try {
      Signature.getInstance(NAME).initVerify(publicKey(key));
    } catch (InvalidKeySpecException | InvalidKeyException e) {
      throw new IllegalArgumentException("This is not an Ed25519 public key: " + e.getMessage(), e);
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      var verifier = Signature.getInstance(NAME);
      verifier.initVerify(publicKey(publicKey));
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException e) {
      // So the platform refuses a signature that no signer makes, instead of returning false.
      return false;
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  static byte[] sign(byte[] seed, byte[] message) {
    try {
      var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed);
      return sign(KeyFactory.getInstance(NAME).generatePrivate(spec), message);
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  /**
   * The public key to a seed. The platform computes it only while it generates a pair, so it
   * generates one from a source of randomness that yields the seed; that it did is then checked.
   */
  static byte[] publicKeyOf(byte[] seed) {
    try {
      var generator = KeyPairGenerator.getInstance(NAME);
      generator.initialize(NamedParameterSpec.ED25519, new SeedAsRandom(seed));
      byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
      byte[] key = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
      byte[] probe = {1, 2, 3};
      if (!verify(key, probe, sign(seed, probe))) {
        throw new IllegalStateException(
            "The Ed25519 provider of this platform makes no key from a seed: use that of the JDK");
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  private static byte[] sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
    var signer = Signature.getInstance(NAME);
    signer.initSign(key);
    signer.update(message);
    return signer.sign();
  }

  private static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
    byte[] prefix = HexFormat.of().parseHex(DER_PREFIX);
    byte[] encoded = Arrays.copyOf(prefix, prefix.length + KEY_BYTES);
    System.arraycopy(key, 0, encoded, prefix.length, KEY_BYTES);
    return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("The Ed25519 of this Java platform does not work", e);
  }

  /** Yields a seed where randomness is asked for. */
  private static final class SeedAsRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;

    SeedAsRandom(byte[] seed) {
      super(null, null);
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
