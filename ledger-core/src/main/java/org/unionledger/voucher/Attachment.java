package org.unionledger.voucher;

import java.util.List;
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

  /**
   * The attachments of one voucher or statement.
   *
   * @param attachments the attachments
   * @return a copy that never changes
   * @throws InvalidValueException if there are more than {@link Particulars#MOST_ATTACHMENTS}
   */
  public static List<Attachment> copyOf(List<Attachment> attachments) {
    if (attachments.size() > Particulars.MOST_ATTACHMENTS) {
      throw new InvalidValueException(
          attachments.size()
              + " attachments are too many; name at most "
              + Particulars.MOST_ATTACHMENTS);
    }
    return List.copyOf(attachments);
  }
}
