package org.unionledger.projections.auditdata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the characters of audit data are encoded. Both can write every character. */
public enum AuditEncoding {
  /** UTF-8 without a byte order mark. */
  UTF_8("utf-8", StandardCharsets.UTF_8),
  /** GB 18030, the national standard, which spreadsheets in China expect. */
  GB_18030("gb18030", Charset.forName("GB18030"));

  private final String text;
  private final Charset charset;

  AuditEncoding(String text, Charset charset) {
    this.text = text;
    this.charset = charset;
  }

  /**
   * Finds an encoding by the text that {@link #toString()} prints.
   *
   * @param text {@code utf-8} or {@code gb18030}
   * @return the encoding, or nothing if there is none of that name
   */
  public static Optional<AuditEncoding> find(String text) {
    for (AuditEncoding encoding : values()) {
      if (encoding.text.equals(text)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /**
   * The character set.
   *
   * @return the character set of the files
   */
  public Charset charset() {
    return charset;
  }

  @Override
  public String toString() {
    return text;
  }
}
