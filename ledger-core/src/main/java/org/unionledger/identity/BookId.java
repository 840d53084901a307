package org.unionledger.identity;

/**
 * Names one book (账套), the accounts of one union as a legal person.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .} or {@code -}
 */
public record BookId(String value) implements Comparable<BookId> {
  private static final String MARKS = "_.-";

  /** Checks the shape. */
  public BookId {
    Texts.identifier("book", value, MARKS, "1 to 64 letters, digits, '_', '.' or '-'");
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
