package org.unionledger.projections.export;

import java.util.HashMap;
import java.util.Map;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * Names of accounts that hledger, ledger and beancount all accept, e.g. {@code
 * Expenses:Book-dongcheng:50205-送温暖费}. Different accounts have different names; one that has the
 * same code and name in two charts of a book goes on as one.
 *
 * <p>The first part is one of the five roots that beancount knows; memo accounts stand under
 * equity. Details are not put below the account that they detail: hledger would pass its tags on to
 * them, and ledger would count them twice. A part begins with a capital or a digit and holds ASCII
 * letters, digits, hyphens and Chinese characters; what else an identifier holds is written {@code
 * -x}, its code point in hexadecimal, {@code -}.
 */
final class AccountNames {
  private final Map<Named, String> names = new HashMap<>();

  private record Named(BookId book, ChartId chart, String account) {}

  String of(Voucher voucher, Posting posting) {
    return of(voucher.book(), voucher.chartOf(posting), posting.account());
  }

  String of(BookId book, ChartId chart, String account) {
    return names.computeIfAbsent(new Named(book, chart, account), AccountNames::name);
  }

  private static String name(Named named) {
    Chart chart = Chart.of(named.chart());
    Account account = chart.find(named.account()).orElseThrow();
    String book = ":Book-" + escaped(named.book().value()) + ":";
    String numbered = account.code() + "-" + plain(account.chineseName());
    return switch (account.element()) {
      case ASSET -> "Assets" + book + numbered;
      case LIABILITY -> "Liabilities" + book + numbered;
      case NET_ASSETS -> "Equity" + book + numbered;
      case INCOME -> "Income" + book + numbered;
      case EXPENDITURE -> "Expenses" + book + numbered;
      case MEMO ->
          "Equity" + book + "Memo-" + escaped(account.code().substring(Chart.MEMO_PREFIX.length()));
    };
  }

  /** The prescribed name without punctuation: the code before it already tells accounts apart. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .map(point -> isPlain(point) ? point : '-')
        .filter(point -> point != '-' || !plain.toString().endsWith("-"))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Any text in the characters that all three tools accept, so that it can be read back. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int index = 0; index < text.length(); ) {
      int point = text.codePointAt(index);
      int next = index + Character.charCount(point);
      boolean looksEscaped = point == '-' && next < text.length() && text.charAt(next) == 'x';
      if (isPlain(point) && !looksEscaped) {
        escaped.appendCodePoint(point);
      } else {
        escaped.append("-x").append(Integer.toHexString(point)).append('-');
      }
      index = next;
    }
    return escaped.toString();
  }

  private static boolean isPlain(int point) {
    return point == '-'
        || (point >= '0' && point <= '9')
        || (point >= 'A' && point <= 'Z')
        || (point >= 'a' && point <= 'z')
        || (point >= 0x4E00 && point <= 0x9FA5);
  }
}
