package org.unionledger.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.unionledger.journal.evidence.Hash;

/**
 * A derived state, kept so that the entries up to its position need not be folded again.
 *
 * <p>It is safe to lose, and is true at its own position only: whoever uses it folds the entries
 * after that position on top. This class is immutable and thread-safe.
 */
public final class Snapshot {

  /** The longest state that is kept, in bytes. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private final String key;
  private final long position;
  private final byte[] state;

  /**
   * @param key what it is the state of, and in which form: 1 to 512 characters
   * @param position the position that the state is true at, 0 or more
   * @param state the state, at most {@link #MOST_BYTES}
   * @throws IllegalArgumentException if one of them is out of its limits
   */
  public Snapshot(String key, long position, byte[] state) {
    this.key = Text.name("The key of a snapshot", key, 512);
    if (position < 0) {
      throw new IllegalArgumentException(
          "Snapshot " + key + " is at position " + position + ": give it 0 or more");
    }
    if (state.length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "Snapshot %s has %d bytes: keep a state of at most %d"
              .formatted(key, state.length, MOST_BYTES));
    }
    this.position = position;
    this.state = state.clone();
  }

  /** What it is the state of. */
  public String key() {
    return key;
  }

  /** The position that the state is true at. */
  public long position() {
    return position;
  }

  /** A copy of the state. */
  public byte[] state() {
    return state.clone();
  }

  /** The hash of key, position and state, by which damage is noticed. */
  public Hash digest() {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    return Hash.ofLeaf(
        ByteBuffer.allocate(Integer.BYTES + name.length + Long.BYTES + state.length)
            .putInt(name.length)
            .put(name)
            .putLong(position)
            .put(state)
            .array());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot that
        && key.equals(that.key)
        && position == that.position
        && Arrays.equals(state, that.state);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + Long.hashCode(position);
  }

  @Override
  public String toString() {
    return "Snapshot[" + key + " at " + position + ", " + state.length + " bytes]";
  }
}
