package org.unionledger.journal.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The signature of a cosigner taken apart: a time, and a signature over it and the text. */
final class Cosignature {

  private final long seconds;
  private final byte[] signature;

  Cosignature(long seconds, byte[] signature) {
    this.seconds = seconds;
    this.signature = signature;
  }

  static Cosignature of(NoteSignature line) {
    byte[] bytes = line.signature();
    return new Cosignature(
        ByteBuffer.wrap(bytes).getLong(), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
  }

  /** What is signed: the text, under a line that names the purpose and one with the time. */
  static byte[] message(long seconds, String text) {
    return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** Since 1970-01-01 UTC; a negative number is one too large for the format. */
  long seconds() {
    return seconds;
  }

  boolean isOver(String text, byte[] publicKey) {
    return seconds >= 0 && Ed25519.verify(publicKey, message(seconds, text), signature);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(Long.BYTES + signature.length)
        .putLong(seconds)
        .put(signature)
        .array();
  }
}
