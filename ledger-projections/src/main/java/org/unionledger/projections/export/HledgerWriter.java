package org.unionledger.projections.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionledger.chart.Side;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * The journal format of hledger, in the dialect that ledger 3 reads too: debits are positive,
 * credits negative, and the voucher's number is the transaction's code.
 *
 * <p>Each account has the tags {@code book} and {@code code}, each posting the tags {@code fund}
 * and {@code party} where it names them. Both tools then sum by fund, one account at a time:
 *
 * <pre>
 * hledger -f ledger.journal balance --pivot fund tag:book=^dongcheng$ tag:code=^50205$
 * ledger  -f ledger.journal balance --pivot fund --flat
 * </pre>
 */
final class HledgerWriter extends VoucherWriter {
  private static final Pattern BARE_SYMBOL = Pattern.compile("[A-Z]+");

  private final AccountNames names = new AccountNames();
  private final Set<String> declared = new HashSet<>();

  HledgerWriter(Writer out) {
    super(out);
  }

  @Override
  void begin() throws IOException {
    print("; A union ledger. Debits are positive, credits negative.\n");
    for (String tag :
        new String[] {"book", "code", "position", "id", "reverses", "fund", "party"}) {
      print("tag ", tag, "\n");
    }
    print("tag red\n");
    declare(Unit.CNY, "");
  }

  @Override
  void declare(Unit unit, String name) throws IOException {
    print("\ncommodity ", symbol(unit), "\n");
    if (!name.isEmpty()) {
      print("    ; name: ", clean(name), "\n");
    }
    if (unit.scale() > 0) {
      print("    format ", new Amount(0, unit).toPlainText(), " ", symbol(unit), "\n");
    }
  }

  @Override
  void write(RecordedEvent recorded, Movement movement) throws IOException {
    Voucher voucher = movement.voucher();
    for (Posting posting : voucher.postings()) {
      declareAccount(voucher, posting);
    }
    print("\n", voucher.particulars().date().toString(), " * (", voucher.number().toString(), ") ");
    print(clean(voucher.particulars().summary()), "\n");
    print("    ; position: ", Long.toString(recorded.position()), "\n");
    print("    ; id: ", recorded.id().value(), "\n");
    if (movement instanceof MovementReversed it) {
      print("    ; reverses: ", it.movement().value(), "\n");
    }
    for (Posting posting : voucher.postings()) {
      write(voucher, posting);
    }
  }

  private void declareAccount(Voucher voucher, Posting posting) throws IOException {
    String name = names.of(voucher, posting);
    if (declared.add(name)) {
      print("\naccount ", name, "\n");
      print("    ; book: ", voucher.book().value(), "\n");
      print("    ; code: ", posting.account(), "\n");
    }
  }

  private void write(Voucher voucher, Posting posting) throws IOException {
    boolean debit = posting.side() == Side.DEBIT;
    Amount amount = debit ? posting.amount() : posting.amount().negated();
    print("    ", names.of(voucher, posting), "  ");
    print(amount.toPlainText(), " ", symbol(amount.unit()), "\n");
    if (posting.fund() != null) {
      print("    ; fund: ", posting.fund(), "\n");
    }
    if (posting.party() != null) {
      print("    ; party: ", posting.party().value(), "\n");
    }
    if (posting.amount().isNegative()) {
      print("    ; red: ", debit ? "debit" : "credit", "\n");
    }
  }

  @Override
  void end(long position) throws IOException {
    print("\n; True at position ", Long.toString(position), ".\n");
  }

  /** Both tools read a symbol of any characters in quotes; only capitals need none. */
  private static String symbol(Unit unit) {
    boolean bare = BARE_SYMBOL.matcher(unit.code()).matches();
    return bare ? unit.code() : '"' + unit.code() + '"';
  }

  /**
   * A text that neither tool takes for anything else: a semicolon would begin a comment, so it
   * becomes the full-width one.
   */
  static String clean(String text) {
    return text.replace(';', '；').replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ").strip();
  }
}
