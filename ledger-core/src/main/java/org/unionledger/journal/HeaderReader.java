package org.unionledger.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the header line of an envelope and accepts only what {@link HeaderWriter} writes, so that
 * no two byte sequences mean the same.
 */
final class HeaderReader {

  private final String line;
  private final int length;
  private int at;

  private HeaderReader(String line, int length) {
    this.line = line;
    this.length = length;
  }

  /**
   * @throws IllegalArgumentException if there is no line, or it is not UTF-8
   */
  static HeaderReader over(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    if (end == bytes.length) {
      throw new IllegalArgumentException("An envelope begins with a header line: none ends here");
    }
    String line = new String(bytes, 0, end, StandardCharsets.UTF_8);
    boolean suspect = line.indexOf('\uFFFD') >= 0;
    if (suspect && !Arrays.equals(utf8(line), Arrays.copyOf(bytes, end))) {
      throw new IllegalArgumentException("The header line of an envelope is not UTF-8");
    }
    return new HeaderReader(line, end + 1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes the header has, with its line feed. */
  int length() {
    return length;
  }

  Envelope.Header read() {
    String type = member("{\"type\":");
    String version = member(",\"version\":");
    String id = member(",\"id\":");
    Instant recordedAt = instant(member(",\"recordedAt\":"));
    SortedMap<String, String> metadata = metadata();
    SortedSet<Tag> tags = tags();
    if (at != line.length()) {
      throw unexpected("the end of the line");
    }
    return new Envelope.Header(type, version, id, recordedAt, metadata, tags);
  }

  private String member(String name) {
    expect(name);
    return string();
  }

  private Instant instant(String text) {
    try {
      return InstantText.parse(text);
    } catch (DateTimeException e) {
      throw unexpected("a time such as 2020-03-02T01:02:03Z before it");
    }
  }

  private SortedMap<String, String> metadata() {
    SortedMap<String, String> metadata = new TreeMap<>(Text.BY_UTF8);
    expect(",\"metadata\":{");
    while (!accept('}')) {
      if (!metadata.isEmpty()) {
        expect(",");
      }
      String key = string();
      expect(":");
      String value = string();
      if (!metadata.isEmpty() && Text.BY_UTF8.compare(metadata.lastKey(), key) >= 0) {
        throw unexpected("metadata sorted by key, each once, before it");
      }
      metadata.put(key, value);
    }
    return metadata;
  }

  private SortedSet<Tag> tags() {
    SortedSet<Tag> tags = new TreeSet<>();
    expect(",\"tags\":[");
    while (!accept(']')) {
      expect(tags.isEmpty() ? "[" : ",[");
      String key = string();
      expect(",");
      Tag tag = new Tag(key, string());
      expect("]");
      if (!tags.isEmpty() && tags.last().compareTo(tag) >= 0) {
        throw unexpected("tags sorted, each once, before it");
      }
      tags.add(tag);
    }
    expect("}");
    return tags;
  }

  private String string() {
    expect("\"");
    int start = at;
    while (at < line.length() && plain(line.charAt(at))) {
      at++;
    }
    if (at < line.length() && line.charAt(at) == '"') {
      return line.substring(start, at++);
    }
    StringBuilder text = new StringBuilder(line.substring(start, at));
    while (!accept('"')) {
      text.append(accept('\\') ? escaped() : unescaped());
    }
    return text.toString();
  }

  private static boolean plain(char c) {
    return c >= ' ' && c != '"' && c != '\\';
  }

  private char unescaped() {
    if (at == line.length() || !plain(line.charAt(at))) {
      throw unexpected("the rest of a string");
    }
    return line.charAt(at++);
  }

  private char escaped() {
    if (accept('"')) {
      return '"';
    }
    if (accept('\\')) {
      return '\\';
    }
    expect("u00");
    int high = hexDigit();
    int low = hexDigit();
    if (high > 1) {
      throw unexpected("an escape of a character below U+0020 before it");
    }
    return (char) (16 * high + low);
  }

  private int hexDigit() {
    int digit = at < line.length() ? "0123456789abcdef".indexOf(line.charAt(at)) : -1;
    if (digit < 0) {
      throw unexpected("a hexadecimal digit in lower case");
    }
    at++;
    return digit;
  }

  private boolean accept(char c) {
    if (at < line.length() && line.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(String text) {
    if (!line.startsWith(text, at)) {
      throw unexpected(text);
    }
    at += text.length();
  }

  private IllegalArgumentException unexpected(String wanted) {
    return new IllegalArgumentException(
        "The header line of an envelope is not in its form: expected %s at character %d"
            .formatted(wanted, at));
  }
}
