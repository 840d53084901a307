package org.unionledger.benchmarks.replay.rival;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.benchmarks.replay.data.GeneratedMovement;
import org.unionledger.benchmarks.replay.data.GeneratedPosting;
import org.unionledger.benchmarks.replay.data.Names;
import org.unionledger.benchmarks.replay.data.Turnovers;
import org.unionledger.money.Amount;
import org.unionledger.projections.balances.BalanceKey;

/**
 * The payload of a movement as somebody maps it with Jackson's data binding: a record for each
 * object, texts where the JSON has texts. No date, amount or code is looked into.
 *
 * @param voucher the accounting document
 * @param purpose what a fund was spent for, or null
 * @param movement which movement was reversed, or null
 */
public record VoucherJson(Document voucher, @Nullable String purpose, @Nullable String movement) {

  /** What a movement becomes; only its postings are as they are recorded. */
  static VoucherJson of(GeneratedMovement movement, Names names) {
    List<Line> lines = movement.postings().stream().map(posting -> line(posting, names)).toList();
    String book = names.books().get(movement.book()).value();
    String date = movement.date().toString();
    String chart = Names.CHART.toString();
    return new VoucherJson(
        new Document(book, chart, "1", date, "困难职工帮扶", "clerk", "chair", lines), null, null);
  }

  private static Line line(GeneratedPosting posting, Names names) {
    BalanceKey key = names.keys().get(posting.key());
    boolean isForParty = posting.party() != GeneratedPosting.NOBODY;
    return new Line(
        key.account(),
        posting.side().name(),
        new Amount(posting.minor(), key.unit()).toPlainText(),
        key.unit().code(),
        key.fund().isEmpty() ? null : key.fund(),
        isForParty ? names.parties().get(posting.party()).value() : null);
  }

  /** A voucher. */
  public record Document(
      String book,
      String chart,
      String number,
      String date,
      String summary,
      String preparedBy,
      String approvedBy,
      List<Line> postings) {}

  /** A posting. */
  public record Line(
      String account,
      String side,
      String amount,
      String unit,
      @Nullable String fund,
      @Nullable String party) {}

  /** Adds payloads up. For one thread at a time. */
  public static final class Fold {
    private final Map<List<String>, Integer> keyOf = new HashMap<>();
    private final Map<String, Integer> scales = new HashMap<>();
    private final Turnovers sums;

    /**
     * Nothing yet.
     *
     * @param names the keys
     */
    public Fold(Names names) {
      List<BalanceKey> keys = names.keys();
      sums = new Turnovers(keys.size());
      for (int key = 0; key < keys.size(); key++) {
        BalanceKey it = keys.get(key);
        keyOf.put(List.of(it.book().value(), it.account(), it.fund(), it.unit().code()), key);
        scales.put(it.unit().code(), it.unit().scale());
      }
    }

    /**
     * Adds the lines of a payload.
     *
     * @param payload the payload
     */
    public void add(VoucherJson payload) {
      Document voucher = payload.voucher();
      for (Line line : voucher.postings()) {
        String fund = line.fund() == null ? "" : line.fund();
        Integer key = keyOf.get(List.of(voucher.book(), line.account(), fund, line.unit()));
        Integer scale = scales.get(line.unit());
        if (key == null || scale == null) {
          throw new IllegalStateException("No posting has the key of " + line);
        }
        long minor = new BigDecimal(line.amount()).movePointRight(scale).longValueExact();
        boolean isDebit = line.side().equals("DEBIT");
        sums.add(key, isDebit ? minor : 0, isDebit ? 0 : minor);
      }
    }

    /**
     * What was added.
     *
     * @return what each key comes to
     */
    public Turnovers sums() {
      return sums;
    }
  }
}
