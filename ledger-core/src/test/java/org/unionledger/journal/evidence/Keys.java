package org.unionledger.journal.evidence;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Signing keys that are the same in every run: made from their names. */
final class Keys {

  private Keys() {}

  static SigningKey log(String name) {
    return SigningKey.generate(name, KeyType.LOG, seeded(name));
  }

  static SigningKey cosigner(String name) {
    return SigningKey.generate(name, KeyType.COSIGNER, seeded(name));
  }

  private static SecureRandom seeded(String name) {
    try {
      var random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(name.hashCode());
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
