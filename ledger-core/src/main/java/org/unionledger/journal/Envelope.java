package org.unionledger.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.Hasher;

/**
 * What is recorded: a payload, and what one must know to find and read it.
 *
 * <p>An envelope has exactly one form in bytes: a header line of JSON in UTF-8, a line feed, and
 * the payload as it was given. The header has the members {@code type}, {@code version}, {@code
 * id}, {@code recordedAt}, {@code metadata} (an object, sorted by key) and {@code tags} (pairs of
 * key and value, sorted), always all of them, in this order, without white space; strings escape
 * {@code "}, {@code \} and the characters below U+0020 (as {@code \}{@code u00xx}, in lower case)
 * and nothing else; sorted means by UTF-8 bytes. These bytes are what the journal stores and what
 * its proofs are about, and they stay readable for as long as any ledger exists.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Envelope {

  /** The most bytes that an envelope can have, header and payload together: 1 MiB. */
  public static final int MOST_BYTES = 1024 * 1024;

  /** The most metadata that an envelope can have. */
  public static final int MOST_METADATA = 64;

  /** The most tags that an envelope can have. */
  public static final int MOST_TAGS = 1_000;

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("2199-12-31T23:59:59.999999999Z");

  private final String type;
  private final String version;
  private final String id;
  private final Instant recordedAt;
  private final byte[] bytes;
  private final int metadataStart;
  private final int payloadStart;

  /** Read when first asked for; whoever sees it sees all of it, since its fields are final. */
  private @Nullable Labels labels;

  private Envelope(byte[] bytes) {
    HeaderReader reader = new HeaderReader(bytes);
    this.type = reader.type();
    this.version = reader.version();
    this.id = reader.id();
    this.recordedAt = reader.recordedAt();
    this.metadataStart = reader.at();
    reader.passLabels();
    this.payloadStart = reader.at();
    this.bytes = bytes;
  }

  /** The members of the header that are only sometimes wanted. */
  record Labels(SortedMap<String, String> metadata, SortedSet<Tag> tags) {
    Labels {
      metadata = Collections.unmodifiableSortedMap(metadata);
      tags = Collections.unmodifiableSortedSet(tags);
    }
  }

  /** The members of the header, valid and in their order. */
  record Header(
      String type,
      String version,
      String id,
      Instant recordedAt,
      SortedMap<String, String> metadata,
      SortedSet<Tag> tags) {

    Header {
      Text.name("The type", type, 255);
      Text.name("The version", version, 64);
      Text.name("The id", id, 128);
      requireKnown(recordedAt);
      requireAtMost("metadata", metadata.size(), MOST_METADATA);
      requireAtMost("tags", tags.size(), MOST_TAGS);
      metadata.forEach(
          (key, value) -> {
            Text.name("A metadata key", key, 128);
            Text.anything("The metadata " + key, value, 8_192);
          });
    }

    static void requireKnown(Instant recordedAt) {
      if (recordedAt.isBefore(EARLIEST) || recordedAt.isAfter(LATEST)) {
        throw new IllegalArgumentException(
            "recordedAt is %s: give a time from %s to %s".formatted(recordedAt, EARLIEST, LATEST));
      }
    }

    static void requireAtMost(String what, int size, int limit) {
      if (size > limit) {
        throw new IllegalArgumentException(
            "An envelope has %d %s: give at most %d".formatted(size, what, limit));
      }
    }
  }

  /**
   * Encloses a payload.
   *
   * @param type the name of what happened: 1 to 255 characters
   * @param version the version of the payload's form: 1 to 64 characters
   * @param id unique in the journal: 1 to 128 characters
   * @param recordedAt when, from 1970 to 2199, kept to the nanosecond
   * @param metadata up to {@link #MOST_METADATA}; keys of 1 to 128 characters, values of up to
   *     8,192
   * @param tags by which the entry is found and guarded, up to {@link #MOST_TAGS}; a repeated one
   *     counts once
   * @param payload the payload, stored as it is
   * @throws IllegalArgumentException if one of them is out of its limits, or the whole is longer
   *     than {@link #MOST_BYTES}
   */
  public static Envelope of(
      String type,
      String version,
      String id,
      Instant recordedAt,
      Map<String, String> metadata,
      Collection<Tag> tags,
      byte[] payload) {
    SortedMap<String, String> sorted = new TreeMap<>(Text.BY_UTF8);
    sorted.putAll(metadata);
    Header header = new Header(type, version, id, recordedAt, sorted, new TreeSet<>(tags));
    byte[] line = HeaderWriter.write(header);
    requireLength(line.length + (long) payload.length);
    byte[] bytes = Arrays.copyOf(line, line.length + payload.length);
    System.arraycopy(payload, 0, bytes, line.length, payload.length);
    return new Envelope(bytes);
  }

  /**
   * Reads an envelope from its bytes.
   *
   * @throws IllegalArgumentException if they are not exactly what an envelope's bytes look like;
   *     the message says where
   */
  public static Envelope parse(byte[] bytes) {
    requireLength(bytes.length);
    return new Envelope(bytes.clone());
  }

  private static void requireLength(long length) {
    if (length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "An envelope of %d bytes is too long: make it at most %d".formatted(length, MOST_BYTES));
    }
  }

  /** The name of what happened. */
  public String type() {
    return type;
  }

  /** The version of the payload's form. */
  public String version() {
    return version;
  }

  /** The id, unique in the journal. */
  public String id() {
    return id;
  }

  /** When it was recorded, by the clock of whoever recorded it. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** The metadata, sorted by key; not modifiable. */
  public SortedMap<String, String> metadata() {
    return labels().metadata();
  }

  /** The tags, sorted; not modifiable. */
  public SortedSet<Tag> tags() {
    return labels().tags();
  }

  /** What one of the metadata is, or null if there is none of this key. */
  public @Nullable String metadata(String key) {
    return labels == null ? HeaderReader.metadata(bytes, metadataStart, key) : metadata().get(key);
  }

  private Labels labels() {
    Labels known = labels;
    if (known == null) {
      known = HeaderReader.labels(bytes, metadataStart);
      labels = known;
    }
    return known;
  }

  /** A copy of the payload. */
  public byte[] payload() {
    return Arrays.copyOfRange(bytes, payloadStart, bytes.length);
  }

  /** How many bytes the payload has. */
  public int payloadLength() {
    return bytes.length - payloadStart;
  }

  /**
   * Copies the payload to the beginning of an array.
   *
   * @throws IndexOutOfBoundsException if the array is shorter than the payload
   */
  public void copyPayload(byte[] target) {
    System.arraycopy(bytes, payloadStart, target, 0, bytes.length - payloadStart);
  }

  /** The hash of the leaf that the bytes are in the journal's tree. */
  public Hash leaf() {
    return Hash.ofLeaf(bytes);
  }

  /**
   * The same hash, for whoever hashes many.
   *
   * @param hasher of the caller's thread
   */
  public Hash leaf(Hasher hasher) {
    return hasher.leaf(bytes);
  }

  /** A copy of the exact bytes: header line, line feed, payload. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes it has. */
  public int length() {
    return bytes.length;
  }

  /** Envelopes are equal if all of their bytes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Envelope that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Envelope[%s#%s, id %s, %d bytes]".formatted(type, version, id, bytes.length);
  }
}
