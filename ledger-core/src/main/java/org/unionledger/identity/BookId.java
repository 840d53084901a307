package org.unionledger.identity;

import java.util.regex.Pattern;

/**
 * Names one book (账套), the accounts of one union as a legal person.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .} or {@code -}
 */
public record BookId(String value) implements Comparable<BookId> {
  private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,64}");

  /** Checks the shape. */
  public BookId {
    Texts.identifier("book", value, SHAPE, "1 to 64 letters, digits, '_', '.' or '-'");
  }

  @Override
  public int compareTo(BookId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
