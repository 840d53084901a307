package org.unionledger.identity;

/**
 * Names a draft among the open drafts of a book.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .} or {@code -}
 */
public record DraftCode(String value) implements Comparable<DraftCode> {
  private static final String MARKS = "_.-";

  /** Checks the shape. */
  public DraftCode {
    Texts.identifier("draft", value, MARKS, "1 to 64 letters, digits, '_', '.' or '-'");
  }

  @Override
  public int compareTo(DraftCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
