package org.unionledger.projections.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Element;
import org.unionledger.chart.Side;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.event.BookOpened;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.CostMethodChosen;
import org.unionledger.event.DraftDiscarded;
import org.unionledger.event.DraftKept;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.FundClosed;
import org.unionledger.event.HoldEvent;
import org.unionledger.event.LevyEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.PeriodReopened;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.RosterFrozen;
import org.unionledger.event.StockConfirmed;
import org.unionledger.event.UnitDeclared;
import org.unionledger.event.YearClosed;
import org.unionledger.fund.Draw;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * A fund never has less than nothing after any entry. It is given its authorisation; income that
 * names it adds to it, expenditure, allotments and holds take from it, and what a fund below it did
 * not use, or a hold did not pay, comes back. Sums are of any size: an audit ends with an answer,
 * not with an overflow.
 */
final class FundsHaveEnough implements Law {
  private final Map<FundId, Means> funds = new HashMap<>();

  /** What a fund has. */
  private static final class Means {
    private final Unit unit;
    private BigInteger available = BigInteger.ZERO;

    private Means(Unit unit) {
      this.unit = unit;
    }
  }

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case FundAuthorised it -> begin(it.fund(), it.amount());
      case FundAllotted it -> {
        FundId parent = new FundId(it.fund().book(), it.parent());
        Finding taken = move(parent, it.amount().negated());
        taken = taken == null ? begin(it.fund(), it.amount()) : taken;
        yield taken == null ? overspent(parent) : taken;
      }
      case FundClosed it -> close(it);
      case CarriedForward it -> null;
      case HoldEvent it -> hold(it);
      case Movement it -> move(it);
      case BookOpened it -> null;
      case UnitDeclared it -> null;
      case PartyDeclared it -> null;
      case RosterFrozen it -> null;
      case LevyEvent it -> null;
      case CostMethodChosen it -> null;
      case StockConfirmed it -> null;
      case BalanceAsserted it -> null;
      case DraftKept it -> null;
      case DraftDiscarded it -> null;
      case PeriodClosed it -> null;
      case PeriodReopened it -> null;
      case YearClosed it -> null;
    };
  }

  private @Nullable Finding begin(FundId fund, Amount amount) {
    if (funds.putIfAbsent(fund, new Means(amount.unit())) != null) {
      return new Finding(AuditFault.FUND_REPEATED, fund.toString());
    }
    Finding given = move(fund, amount);
    return given == null ? overspent(fund) : given;
  }

  private @Nullable Finding close(FundClosed closing) {
    Finding released = move(closing.fund(), closing.released().negated());
    if (released == null && closing.parent() != null) {
      FundId parent = new FundId(closing.fund().book(), closing.parent());
      released = move(parent, closing.released());
      released = released == null ? overspent(parent) : released;
    }
    return released == null ? overspent(closing.fund()) : released;
  }

  private @Nullable Finding hold(HoldEvent held) {
    FundId id = new FundId(held.hold().book(), held.fund());
    Finding finding = move(id, held.change().negated());
    return finding == null ? overspent(id) : finding;
  }

  /** Judged on what the whole voucher leaves: its lines may give and take in any order. */
  private @Nullable Finding move(Movement movement) {
    Voucher voucher = movement.voucher();
    Draw draw = movement.draw();
    Finding finding =
        draw == null ? null : move(new FundId(voucher.book(), draw.fund()), draw.amount());
    for (Posting posting : voucher.postings()) {
      if (posting.fund() != null && finding == null) {
        finding = move(voucher, posting, new FundId(voucher.book(), posting.fund()));
      }
    }
    for (Posting posting : voucher.postings()) {
      if (posting.fund() != null && finding == null) {
        finding = overspent(new FundId(voucher.book(), posting.fund()));
      }
    }
    return finding;
  }

  private @Nullable Finding move(Voucher voucher, Posting posting, FundId fund) {
    Element element =
        Chart.of(voucher.chartOf(posting))
            .find(posting.account())
            .map(Account::forFunds)
            .orElse(Element.MEMO);
    boolean moves = element == Element.INCOME || element == Element.EXPENDITURE;
    if (!moves) {
      return funds.containsKey(fund) ? null : unknown(fund);
    }
    // Income in credit and expenditure in credit give; both in debit take, and red takes back.
    Amount amount = posting.amount();
    return move(fund, posting.side() == Side.CREDIT ? amount : amount.negated());
  }

  private @Nullable Finding move(FundId fund, Amount amount) {
    Means means = funds.get(fund);
    if (means == null) {
      return unknown(fund);
    }
    if (!means.unit.equals(amount.unit())) {
      String detail = "%s: %s ≠ %s".formatted(fund, amount.unit(), means.unit);
      return new Finding(AuditFault.FUND_UNIT_DIFFERS, detail);
    }
    means.available = means.available.add(BigInteger.valueOf(amount.minor()));
    return null;
  }

  private @Nullable Finding overspent(FundId fund) {
    Means means = funds.get(fund);
    if (means == null || means.available.signum() >= 0) {
      return null;
    }
    String left = new BigDecimal(means.available, means.unit.scale()).toPlainString();
    return new Finding(AuditFault.FUND_OVERSPENT, "%s: %s %s".formatted(fund, left, means.unit));
  }

  private static Finding unknown(FundId fund) {
    return new Finding(AuditFault.FUND_UNKNOWN, fund.toString());
  }
}
