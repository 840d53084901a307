package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdoptLateFee;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveDues;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.Eligibility;
import org.unionledger.dues.LateFeeTerms;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.fund.Window;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelBook.PartyMonth;
import org.unionledger.testing.model.ModelFund;

/** Dues, policies and rebates. */
final class DuesCommands {
  private final Scene scene;
  private final Draw draw;
  private final SplitPlanCommands plans;

  DuesCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
    this.plans = new SplitPlanCommands(scene);
  }

  LedgerCommand receive(CommandId id) {
    ModelBook book = scene.book();
    YearMonth month = YearMonth.from(scene.today).minusMonths(draw.below(4));
    PartyId party = scene.party();
    if (book.plans().isEmpty()) {
      return plans.adopt(id);
    }
    BigInteger declared = book.payrollOf(new PartyMonth(party.value(), month));
    BigInteger payroll =
        declared == null || draw.slips()
            ? BigInteger.valueOf(draw.between(1, 500) * 100_000 + draw.below(50))
            : declared;
    BigInteger levy = payroll.divide(BigInteger.valueOf(50)).add(BigInteger.ONE);
    DecimalAmount amount =
        switch (draw.below(8)) {
          case 0 -> yuan(levy.divide(BigInteger.TWO));
          case 1 -> scene.draw.slips() ? yuan(BigInteger.ZERO) : yuan(BigInteger.ONE);
          default -> yuan(levy);
        };
    DecimalAmount wages = draw.slips() ? DecimalAmount.cny("0") : yuan(payroll);
    return new ReceiveDues(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(scene.date(book)),
        party,
        month,
        wages,
        amount,
        draw.slips() ? draw.of(List.of(CollectionChannel.values())) : plans.channel(book, month));
  }

  private DecimalAmount yuan(BigInteger fen) {
    return scene.minor(fen, "CNY");
  }

  /** Wages: mostly those of the receipts, sometimes others, sometimes none. */
  LedgerCommand declare(CommandId id) {
    ModelBook book = scene.book();
    if (draw.oneIn(12)) {
      return lateFee(id, book);
    }
    List<PartyMonth> paid = book.monthsWithDues();
    PartyMonth key =
        paid.isEmpty() || draw.oneIn(3)
            ? new PartyMonth(
                scene.party().value(), YearMonth.from(scene.today).minusMonths(draw.below(4)))
            : draw.recent(paid);
    BigInteger known = book.payrollOf(key);
    BigInteger wages =
        known == null || draw.oneIn(2)
            ? BigInteger.valueOf(draw.between(1, 500) * 100_000 + draw.below(50))
            : draw.oneIn(2) ? known : known.subtract(BigInteger.valueOf(draw.below(3) * 10_000L));
    LocalDate day = draw.slips() ? scene.today.minusDays(draw.below(200)) : scene.today;
    return new DeclarePayroll(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        new PartyId(key.party()),
        key.month(),
        draw.slips()
            ? DecimalAmount.cny(draw.of(List.of("0.001", "-1", "10000000000000000")))
            : yuan(draw.oneIn(20) ? BigInteger.ZERO : wages),
        day,
        draw.oneIn(10) ? scene.summary() : null);
  }

  private AdoptLateFee lateFee(CommandId id, ModelBook book) {
    LateFeeTerms terms =
        new LateFeeTerms(
            YearMonth.from(scene.today).minusMonths(draw.below(6)),
            1 + draw.below(LateFeeTerms.LATEST_DAY),
            draw.below(LateFeeTerms.HIGHEST_RATE + 1),
            draw.oneIn(5) ? scene.summary() : null);
    return new AdoptLateFee(id, Scene.HEAD, scene.idOf(book), terms);
  }

  LedgerCommand adopt(CommandId id) {
    if (draw.oneIn(2)) {
      return plans.adopt(id);
    }
    ModelBook book = scene.book();
    boolean reuse = draw.oneIn(6) && !book.policies().isEmpty();
    LocalDate from = scene.today.minusDays(draw.below(300)).withDayOfMonth(1);
    RebatePolicy policy =
        new RebatePolicy(
            reuse ? draw.of(book.policies()).code() : "rebate-" + scene.sent(),
            draw.oneIn(10) ? scene.summary() : null,
            new Window(from, from.plusYears(1L + draw.below(3)).minusDays(1)),
            draw.of(List.of(WindowBasis.values())),
            draw.of(List.of(RebateBase.values())),
            draw.oneIn(4) ? 1 + draw.below(RebatePolicy.FULL_RATE) : RebatePolicy.FULL_RATE,
            draw.of(List.of(RebateInterval.values())),
            draw.oneIn(2) ? List.of() : draw.some(List.of(Eligibility.values())),
            draw.of(List.of(RebatePayee.values())));
    return new AdoptRebatePolicy(id, Scene.HEAD, scene.idOf(book), policy);
  }

  LedgerCommand rebate(CommandId id) {
    ModelBook book = scene.book();
    List<PartyMonth> paid = book.monthsWithDues();
    if (book.policies().isEmpty()) {
      return adopt(id);
    }
    if (paid.isEmpty()) {
      return receive(id);
    }
    PartyMonth key = draw.recent(paid);
    RebatePolicy policy = draw.recent(book.policies());
    YearMonth end = policy.intervalEnd(key.month());
    LocalDate ended = end.atEndOfMonth().plusDays(draw.slips() ? -1 : draw.below(3));
    LocalDate day = scene.date(book);
    ModelFund fund = draw.oneIn(5) ? scene.fund(book, any -> true) : null;
    return new RebateDues(
        id,
        Scene.ACCOUNTANT,
        scene.idOf(book),
        scene.particulars(day.isBefore(ended) ? ended : day),
        draw.slips() ? "no-policy" : policy.code(),
        draw.slips() ? scene.party() : new PartyId(key.party()),
        months(policy, key, paid),
        fund == null ? null : scene.codeOf(fund),
        purpose(fund));
  }

  private @Nullable String purpose(@Nullable ModelFund fund) {
    return fund == null ? null : FundCommands.purpose(scene, fund);
  }

  /** Months of one interval for which the party paid, mostly. */
  private List<YearMonth> months(RebatePolicy policy, PartyMonth key, List<PartyMonth> paid) {
    if (draw.slips()) {
      return List.of(key.month(), key.month().plusMonths(1L + draw.below(12)));
    }
    YearMonth end = policy.intervalEnd(key.month());
    return paid.stream()
        .filter(other -> other.party().equals(key.party()))
        .map(PartyMonth::month)
        .filter(month -> month.equals(key.month()) || draw.oneIn(2))
        .filter(month -> policy.intervalEnd(month).equals(end))
        .limit(RebateDues.MOST_PERIODS)
        .toList();
  }
}
