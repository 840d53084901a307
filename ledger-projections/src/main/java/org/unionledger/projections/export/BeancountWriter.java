package org.unionledger.projections.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * The input format of beancount 2: debits are positive, credits negative; what its syntax has no
 * place for is metadata, so that a fund is found with {@code META('fund')}:
 *
 * <pre>
 * bean-query -f csv ledger.beancount "SELECT account, META('fund') AS fund, currency,
 *     STR(SUM(number)) AS balance GROUP BY account, fund, currency"
 * </pre>
 *
 * <p>{@code STR} matters: bean-query shows bare sums in a common precision and fails beyond nine
 * digits. Beancount allows only capitals, digits and {@code ' . _ -} in a currency; CNY is CNY, and
 * every other unit gets a name with a point and its turn, e.g. {@code MASK.1}, which no unit of
 * ours can have; the {@code commodity} directive tells which unit it is.
 */
final class BeancountWriter extends VoucherWriter {
  private static final String OPENED = Window.EARLIEST.toString();
  private static final int LONGEST_PREFIX = 12;

  private final AccountNames names = new AccountNames();
  private final Set<String> opened = new HashSet<>();
  private final Map<String, String> currencies = new HashMap<>();

  BeancountWriter(Writer out) {
    super(out);
    currencies.put(Unit.CNY.code(), Unit.CNY.code());
  }

  @Override
  void begin() throws IOException {
    print("; A union ledger. Debits are positive, credits negative.\n");
    print("option \"title\" \"Union Ledger\"\n");
    print("option \"operating_currency\" \"CNY\"\n");
    print("\n", OPENED, " commodity CNY\n");
  }

  @Override
  void declare(Unit unit, String name) throws IOException {
    String currency = currency(unit);
    print("\n", OPENED, " commodity ", currency, "\n");
    print("  unit: ", quoted(unit.code()), "\n");
    print("  name: ", quoted(name), "\n");
  }

  private String currency(Unit unit) {
    return currencies.computeIfAbsent(
        unit.code(),
        code -> {
          String capitals = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
          String prefix = capitals.matches("[A-Z].*") ? capitals : "UNIT" + capitals;
          int length = Math.min(prefix.length(), LONGEST_PREFIX);
          return prefix.substring(0, length) + "." + currencies.size();
        });
  }

  @Override
  void write(RecordedEvent recorded, Movement movement) throws IOException {
    Voucher voucher = movement.voucher();
    for (Posting posting : voucher.postings()) {
      open(voucher, posting);
    }
    print("\n", voucher.particulars().date().toString(), " * ");
    print(quoted(voucher.particulars().summary()), "\n");
    print("  voucher: ", quoted(voucher.number().toString()), "\n");
    print("  position: ", Long.toString(recorded.position()), "\n");
    print("  id: ", quoted(recorded.id().value()), "\n");
    if (movement instanceof MovementReversed it) {
      print("  reverses: ", quoted(it.movement().value()), "\n");
    }
    for (Posting posting : voucher.postings()) {
      write(voucher, posting);
    }
  }

  private void open(Voucher voucher, Posting posting) throws IOException {
    String name = names.of(voucher, posting);
    if (opened.add(name)) {
      print("\n", OPENED, " open ", name, "\n");
      print("  book: ", quoted(voucher.book().value()), "\n");
      print("  code: ", quoted(posting.account()), "\n");
    }
  }

  private void write(Voucher voucher, Posting posting) throws IOException {
    boolean debit = posting.side() == Side.DEBIT;
    Amount amount = debit ? posting.amount() : posting.amount().negated();
    print("  ", names.of(voucher, posting), "  ");
    print(amount.toPlainText(), " ", currency(amount.unit()), "\n");
    if (posting.fund() != null) {
      print("    fund: ", quoted(posting.fund()), "\n");
    }
    if (posting.party() != null) {
      print("    party: ", quoted(posting.party().value()), "\n");
    }
    if (posting.amount().isNegative()) {
      print("    red: ", quoted(debit ? "debit" : "credit"), "\n");
    }
  }

  @Override
  void end(long position) throws IOException {
    print("\n; True at position ", Long.toString(position), ".\n");
  }

  private static String quoted(String text) {
    String clean = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
    return '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
