package org.unionledger.projections.export;

import java.util.Optional;

/** For which tool an export is. */
public enum ExportFormat {
  /** For hledger 1.25 or newer; ledger 3 reads the same file. */
  HLEDGER("hledger"),
  /** For beancount 2. */
  BEANCOUNT("beancount"),
  /** One row for each posting, RFC 4180. */
  CSV("csv");

  private final String text;

  ExportFormat(String text) {
    this.text = text;
  }

  /**
   * Finds a format by the text that {@link #toString()} prints.
   *
   * @param text e.g. {@code hledger}
   * @return the format, or nothing if there is none of that name
   */
  public static Optional<ExportFormat> find(String text) {
    for (ExportFormat format : values()) {
      if (format.text.equals(text)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
