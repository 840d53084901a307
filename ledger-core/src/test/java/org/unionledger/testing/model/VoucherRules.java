package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;

/** The rules of the lines of a voucher: each rule over all lines before the next rule. */
final class VoucherRules {
  static final BigInteger LONGEST_SUM = BigInteger.TWO.pow(63).subtract(BigInteger.ONE);

  private static final Set<String> KEPT_BY_GOODS =
      Set.of(
          "memo:goods-on-hand",
          "memo:goods-received",
          "memo:goods-issued",
          "memo:goods-assembled",
          "memo:goods-differences");

  private final ModelState state;
  private final AmountRules amounts;
  private final ModelBook book;

  VoucherRules(ModelState state, ModelBook book) {
    this.state = state;
    this.amounts = new AmountRules(state);
    this.book = book;
  }

  static void accountKnown(ModelBook book, String account) {
    accountKnown(book.chart(), book.otherChart(), account);
  }

  static void accountKnown(ModelChart chart, ModelChart other, String account) {
    if (!chart.knows(account)) {
      boolean elsewhere = other.knows(account);
      throw Refusing.because(elsewhere ? "ACCOUNT_OF_OTHER_CHART" : "ACCOUNT_UNKNOWN");
    }
  }

  /** The lines that would be recorded, if they break no rule. */
  List<ModelLine> judge(List<DraftLine> drafts, LocalDate date, @Nullable String purpose) {
    return judge(drafts, new HoldRules.Payment(date, purpose, null));
  }

  /** The same of a payment that may name a hold. */
  List<ModelLine> judge(List<DraftLine> drafts, HoldRules.Payment payment) {
    leftToGoods(drafts);
    return judgeAll(drafts, payment);
  }

  /** The lines of a draft, of which funds are asked only when it is posted. */
  void judgeForm(List<DraftLine> drafts) {
    leftToGoods(drafts);
    formed(drafts);
  }

  private static void leftToGoods(List<DraftLine> drafts) {
    for (DraftLine line : drafts) {
      Refusing.when(KEPT_BY_GOODS.contains(line.account()), "ACCOUNT_OF_GOODS");
    }
  }

  /** The same of a movement of goods. */
  List<ModelLine> judgeGoods(List<DraftLine> drafts, LocalDate date, @Nullable String purpose) {
    return judgeAll(drafts, new HoldRules.Payment(date, purpose, null));
  }

  private List<ModelLine> judgeAll(List<DraftLine> drafts, HoldRules.Payment payment) {
    List<ModelLine> lines = formed(drafts);
    for (ModelLine line : lines) {
      boolean unknown = line.fund() != null && !book.funds.containsKey(line.fund());
      Refusing.when(unknown, "FUND_UNKNOWN");
    }
    new FundLineRules(state, book, lines, payment.date(), payment.purpose()).check();
    List<Map<String, String>> dimensions = new ModelDimensions(book, drafts).judge();
    new SumRules(book, lines, HoldRules.taken(book, lines, payment)).check();
    return IntStream.range(0, lines.size())
        .mapToObj(index -> lines.get(index).in(dimensions.get(index)))
        .toList();
  }

  private List<ModelLine> formed(List<DraftLine> drafts) {
    drafts.forEach(line -> accountKnown(book, line.account()));
    each(drafts, amounts::unitKnown);
    for (DraftLine line : drafts) {
      boolean goods = !line.amount().unit().equals("CNY");
      Refusing.when(goods && !ModelChart.isMemo(line.account()), "WRONG_UNIT");
    }
    each(drafts, amounts::scale);
    each(drafts, amounts::notZero);
    each(drafts, amounts::notNegative);
    each(drafts, amounts::notTooLarge);
    List<ModelLine> lines = drafts.stream().map(this::line).toList();
    balanced(lines);
    MirrorRule.check(book, lines);
    for (ModelLine line : lines) {
      boolean earmarked = book.chart().isEarmarked(line.account());
      Refusing.when(earmarked && line.fund() == null, "FUND_NOT_NAMED");
    }
    return lines;
  }

  private static void each(List<DraftLine> drafts, Consumer<DecimalAmount> rule) {
    drafts.forEach(line -> rule.accept(line.amount()));
  }

  private ModelLine line(DraftLine draft) {
    return new ModelLine(
        draft.account(),
        draft.side() == Side.DEBIT,
        amounts.minor(draft.amount()),
        draft.amount().unit(),
        draft.fund(),
        draft.party() == null ? null : Objects.requireNonNull(draft.party()).value());
  }

  private static void balanced(List<ModelLine> lines) {
    Map<String, BigInteger> sums = new HashMap<>();
    for (ModelLine line : lines) {
      sums.merge(line.unit(), line.debit() ? line.minor() : line.minor().negate(), BigInteger::add);
    }
    Refusing.when(sums.values().stream().anyMatch(sum -> sum.signum() != 0), "UNBALANCED");
  }
}
