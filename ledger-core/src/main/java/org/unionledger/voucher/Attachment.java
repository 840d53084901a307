package org.unionledger.voucher;

import java.util.Locale;
import java.util.regex.Pattern;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;

/**
 * An original document (原始凭证) that stays outside the ledger, bound to the voucher by its hash.
 *
 * @param sha256 the SHA-256 of the document, 64 hexadecimal digits in lower case
 * @param name what the document is called
 */
public record Attachment(String sha256, String name) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Checks the hash and the name. */
  public Attachment {
    sha256 = sha256.toLowerCase(Locale.ROOT);
    if (!HASH.matcher(sha256).matches()) {
      throw new InvalidValueException("attachment sha256 must be 64 hexadecimal digits");
    }
    Texts.line("attachment name", name);
  }
}
