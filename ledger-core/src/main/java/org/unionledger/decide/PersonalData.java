package org.unionledger.decide;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises texts that look like personal data. Strict rather than clever: it does not check the
 * check digits, because a mistyped number is personal data as well.
 */
final class PersonalData {
  /** What a text looks like. */
  enum Kind {
    /** 身份证号: 18 characters, or 15 digits of the first generation. */
    IDENTITY_NUMBER(
        "(?<!\\d)[1-9]\\d{5}([ -]?)(19|20)\\d{2}\\1?(0[1-9]|1[0-2])\\1?(0[1-9]|[12]\\d|3[01])"
            + "\\1\\d{3}[\\dXx](?![\\dA-Za-z])"
            + "|(?<!\\d)[1-9]\\d{7}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)"),
    /** 手机号: 11 digits, with or without the country code. */
    MOBILE_NUMBER("(?<!\\d)(\\+?86[ -]?)?1[3-9]\\d([ -]?)\\d{4}\\2\\d{4}(?!\\d)"),
    /** 银行卡号: 16 to 19 digits. */
    BANK_CARD("(?<!\\d)(\\d{16,19}|\\d{4}([ -])\\d{4}\\2\\d{4}\\2\\d{4}(\\2\\d{1,3})?)(?!\\d)");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  private PersonalData() {}

  /**
   * What a text looks like.
   *
   * @param text any text of a command
   * @return the first kind that it holds, or null; opaque identifiers may be long numbers, so they
   *     are not taken for bank cards
   */
  static @Nullable Kind in(CommandTexts.Text text) {
    String plain = Normalizer.normalize(text.value(), Normalizer.Form.NFKC);
    for (Kind kind : Kind.values()) {
      boolean applies = kind != Kind.BANK_CARD || !text.identifier();
      if (applies && kind.pattern.matcher(plain).find()) {
        return kind;
      }
    }
    return null;
  }
}
