package org.unionledger.identity;

/**
 * Names whoever is on the other side of a posting. Opaque: never a name, an identity number or a
 * telephone number.
 *
 * @param value 1 to 64 letters, digits, {@code _}, {@code .}, {@code :} or {@code -}
 */
public record PartyId(String value) implements Comparable<PartyId> {
  private static final String MARKS = "_.:-";

  /** Checks the shape. */
  public PartyId {
    Texts.identifier("party", value, MARKS, "1 to 64 letters, digits, '_', '.', ':' or '-'");
  }

  @Override
  public int compareTo(PartyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
