package org.unionledger.journal;

import java.util.Comparator;

/**
 * A label by which an entry is found and guarded, for example {@code fund = covid-2020}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param key what is labelled: 1 to 64 characters
 * @param value with what: 1 to 256 characters
 */
public record Tag(String key, String value) implements Comparable<Tag> {

  private static final Comparator<Tag> ORDER =
      Comparator.comparing(Tag::key, Text.BY_UTF8).thenComparing(Tag::value, Text.BY_UTF8);

  /**
   * @throws IllegalArgumentException if key or value is empty, too long, or not well-formed Unicode
   *     without control characters
   */
  public Tag {
    Text.name("The key of a tag", key, 64);
    Text.name("The value of tag " + key, value, 256);
  }

  /** Orders by key, then value, each by its UTF-8 bytes: the order in an envelope. */
  @Override
  public int compareTo(Tag other) {
    return ORDER.compare(this, other);
  }
}
