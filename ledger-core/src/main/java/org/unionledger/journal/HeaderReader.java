package org.unionledger.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.journal.canonical.JsonCursor;
import org.unionledger.journal.canonical.Token;

/**
 * Reads the header line of an envelope and accepts only what {@link HeaderWriter} writes, so that
 * no two byte sequences mean the same. Metadata and tags are checked where they stand; they become
 * objects only if somebody asks for them.
 */
final class HeaderReader {
  private static final Token TYPE = Token.of("{\"type\":");
  private static final Token VERSION = Token.of(",\"version\":");
  private static final Token ID = Token.of(",\"id\":");
  private static final Token RECORDED_AT = Token.of(",\"recordedAt\":");
  private static final Token METADATA = Token.of(",\"metadata\":{");
  private static final Token TAGS = Token.of(",\"tags\":[");
  private static final Token END = Token.of("}\n");

  private final byte[] bytes;
  private final JsonCursor in = new JsonCursor();
  private final String type;
  private final String version;
  private final String id;
  private final Instant recordedAt;
  private boolean escaped;

  /** Reads the members before the metadata. */
  HeaderReader(byte[] bytes) {
    this.bytes = bytes;
    in.over(bytes, 0, bytes.length);
    type = member(TYPE, "The type", 255);
    version = member(VERSION, "The version", 64);
    id = member(ID, "The id", 128);
    recordedAt = instant(member(RECORDED_AT, "recordedAt", 30));
  }

  String type() {
    return type;
  }

  String version() {
    return version;
  }

  String id() {
    return id;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /** How many bytes have been read. */
  int at() {
    return in.at();
  }

  private String member(Token name, String what, int limit) {
    expect(name);
    text();
    String value = in.string();
    return in.isPlain() && isWithin(limit) ? value : Text.name(what, value, limit);
  }

  private Instant instant(String text) {
    try {
      Instant instant = InstantText.parse(text);
      Envelope.Header.requireKnown(instant);
      return instant;
    } catch (DateTimeException e) {
      throw unexpected("a time such as 2020-03-02T01:02:03Z before it");
    }
  }

  /**
   * Moves over metadata, tags and the end of the line, all of them checked.
   *
   * @throws IllegalArgumentException if they are not in their form
   */
  void passLabels() {
    int start = in.at();
    passMetadata();
    passTags();
    expect(END);
    if (escaped) {
      requireAsWritten(start);
    }
  }

  private void passMetadata() {
    expect(METADATA);
    int before = 0;
    int beforeEnd = 0;
    int count = 0;
    for (boolean more = !in.accept('}'); more; more = goesOn('}')) {
      text();
      requireName("A metadata key", 128);
      if (count > 0 && in.compareWithText(before, beforeEnd) >= 0) {
        requireEscaped("metadata sorted by key, each once, before it");
      }
      before = in.start();
      beforeEnd = before + in.length();
      expect(':');
      text();
      if (!in.isPlain() || in.length() > 8_192) {
        Text.anything("A metadata value", in.string(), 8_192);
      }
      count++;
    }
    Envelope.Header.requireAtMost("metadata", count, Envelope.MOST_METADATA);
  }

  private void passTags() {
    expect(TAGS);
    int key = 0;
    int keyEnd = 0;
    int value = 0;
    int valueEnd = 0;
    int count = 0;
    for (boolean more = !in.accept(']'); more; more = goesOn(']')) {
      expect('[');
      text();
      requireName("The key of a tag", 64);
      int order = count == 0 ? -1 : in.compareWithText(key, keyEnd);
      key = in.start();
      keyEnd = key + in.length();
      expect(',');
      text();
      requireName("The value of a tag", 256);
      if (order > 0 || (order == 0 && in.compareWithText(value, valueEnd) >= 0)) {
        requireEscaped("tags sorted, each once, before it");
      }
      value = in.start();
      valueEnd = value + in.length();
      expect(']');
      count++;
    }
    Envelope.Header.requireAtMost("tags", count, Envelope.MOST_TAGS);
  }

  private boolean goesOn(char end) {
    if (in.accept(',')) {
      return true;
    }
    expect(end);
    return false;
  }

  private void requireName(String what, int limit) {
    if (!in.isPlain() || !isWithin(limit)) {
      Text.name(what, in.string(), limit);
    }
  }

  private boolean isWithin(int limit) {
    return in.length() > 0 && in.length() <= limit;
  }

  /** Escapes change the order of the bytes; whether it is right, {@link #requireAsWritten} sees. */
  private void requireEscaped(String wanted) {
    if (!escaped) {
      throw unexpected(wanted);
    }
  }

  /** With escapes, what is written again tells whether they, and the order, are the only ones. */
  private void requireAsWritten(int labelsStart) {
    Envelope.Labels labels = labels(bytes, labelsStart);
    byte[] line =
        HeaderWriter.write(
            new Envelope.Header(type, version, id, recordedAt, labels.metadata(), labels.tags()));
    if (!Arrays.equals(line, 0, line.length, bytes, 0, Math.min(in.at(), bytes.length))) {
      throw unexpected("escapes, metadata and tags as they are written, before it");
    }
  }

  /** The metadata and tags of a header that has been read, from where they begin. */
  static Envelope.Labels labels(byte[] bytes, int start) {
    JsonCursor in = new JsonCursor();
    in.over(bytes, start, bytes.length);
    SortedMap<String, String> metadata = new TreeMap<>(Text.BY_UTF8);
    in.accept(METADATA);
    while (!in.accept('}')) {
      String key = next(in);
      metadata.put(key, next(in));
      in.accept(',');
    }
    SortedSet<Tag> tags = new TreeSet<>();
    in.accept(TAGS);
    while (in.accept('[')) {
      String key = next(in);
      tags.add(new Tag(key, next(in)));
      in.accept(']');
      in.accept(',');
    }
    return new Envelope.Labels(metadata, tags);
  }

  /** One of the metadata of a header that has been read, from where they begin. */
  static @Nullable String metadata(byte[] bytes, int start, String key) {
    JsonCursor in = new JsonCursor();
    in.over(bytes, start, bytes.length);
    in.accept(METADATA);
    while (!in.accept('}')) {
      boolean found = key.equals(next(in));
      in.accept(':');
      in.text();
      if (found) {
        return in.string();
      }
      in.accept(',');
    }
    return null;
  }

  private static String next(JsonCursor in) {
    in.text();
    String text = in.string();
    if (!in.accept(':')) {
      in.accept(',');
    }
    return text;
  }

  private void text() {
    if (!in.text()) {
      throw unexpected("a text in quotes");
    }
    escaped |= in.isEscaped();
  }

  private void expect(char wanted) {
    if (!in.accept(wanted)) {
      throw unexpected(String.valueOf(wanted));
    }
  }

  private void expect(Token wanted) {
    if (!in.accept(wanted)) {
      throw unexpected(wanted.toString().strip());
    }
  }

  private IllegalArgumentException unexpected(String wanted) {
    return new IllegalArgumentException(
        "The header line of an envelope is not in its form: expected %s at byte %d"
            .formatted(wanted, in.at()));
  }
}
