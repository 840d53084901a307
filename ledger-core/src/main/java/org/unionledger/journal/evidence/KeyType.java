package org.unionledger.journal.evidence;

/** What a key is for; its code is part of the key's id, so that no key serves two purposes. */
public enum KeyType {

  /** Signs the text of a note: a log signs its own checkpoints. Type 0x01 of C2SP signed-note. */
  LOG((byte) 0x01, Ed25519.SIGNATURE_BYTES),

  /**
   * Signs the text of a checkpoint together with a time: an outsider states what he has seen, and
   * when. Type 0x04, the timestamped Ed25519 cosignature of C2SP tlog-cosignature.
   */
  COSIGNER((byte) 0x04, Long.BYTES + Ed25519.SIGNATURE_BYTES);

  private final byte code;
  private final int signatureBytes;

  KeyType(byte code, int signatureBytes) {
    this.code = code;
    this.signatureBytes = signatureBytes;
  }

  static KeyType of(byte code) {
    for (KeyType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "Keys of type 0x%02x are not known here: give an Ed25519 key (0x01 or 0x04)"
            .formatted(code));
  }

  byte code() {
    return code;
  }

  /** How many bytes the signatures of such a key have. */
  int signatureBytes() {
    return signatureBytes;
  }
}
