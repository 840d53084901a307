package org.unionledger.projections.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.FundHeld;
import org.unionledger.event.HoldExpired;
import org.unionledger.event.HoldReleased;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.Draw;
import org.unionledger.fund.HoldId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * A hold never holds less than nothing, nor more than was set aside; what is drawn from it is what
 * the voucher spends of its fund; and after it was released or expired nothing happens to it.
 */
final class HoldsAreKept implements Law {
  private final Map<HoldId, Held> holds = new HashMap<>();

  /** What a hold still holds. */
  private static final class Held {
    private final String fund;
    private final BigInteger most;
    private final Unit unit;
    private BigInteger minor;
    private boolean over;

    private Held(String fund, Amount amount) {
      this.fund = fund;
      this.most = BigInteger.valueOf(amount.minor());
      this.unit = amount.unit();
      this.minor = most;
    }
  }

  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    if (recorded.event() instanceof FundHeld it) {
      boolean repeated = holds.putIfAbsent(it.hold(), new Held(it.fund(), it.amount())) != null;
      return repeated ? new Finding(AuditFault.HOLD_REPEATED, it.hold().toString()) : null;
    } else if (recorded.event() instanceof HoldReleased it) {
      Finding finding = take(it.hold(), it.fund(), it.released());
      Held hold = holds.get(it.hold());
      if (hold != null) {
        hold.over = hold.minor.signum() == 0;
      }
      return finding;
    } else if (recorded.event() instanceof HoldExpired it) {
      return expire(it);
    } else if (recorded.event() instanceof Movement it && it.draw() != null) {
      return draw(it, it.draw());
    }
    return null;
  }

  private @Nullable Finding expire(HoldExpired expired) {
    Finding finding = take(expired.hold(), expired.fund(), expired.released());
    Held hold = holds.get(expired.hold());
    if (finding != null || hold == null) {
      return finding;
    }
    hold.over = true;
    return hold.minor.signum() == 0 ? null : differs(expired.hold(), hold);
  }

  private @Nullable Finding draw(Movement movement, Draw draw) {
    HoldId id = new HoldId(movement.voucher().book(), draw.hold());
    Finding finding = take(id, draw.fund(), draw.amount());
    Held hold = holds.get(id);
    if (finding != null || hold == null) {
      return finding;
    }
    return spent(movement).equals(BigInteger.valueOf(draw.amount().minor()))
        ? null
        : new Finding(AuditFault.HOLD_DIFFERS, "%s: %s".formatted(id, draw.amount()));
  }

  /** What a voucher spends of the fund that the hold is on; below zero in red. */
  private static BigInteger spent(Movement movement) {
    return movement.voucher().postings().stream()
        .filter(movement::draws)
        .map(posting -> BigInteger.valueOf(posting.amount().minor()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private @Nullable Finding take(HoldId id, String fund, Amount amount) {
    Held hold = holds.get(id);
    if (hold == null || hold.over || !hold.fund.equals(fund)) {
      return new Finding(AuditFault.HOLD_UNKNOWN, id.toString());
    }
    if (!hold.unit.equals(amount.unit())) {
      return differs(id, hold);
    }
    hold.minor = hold.minor.subtract(BigInteger.valueOf(amount.minor()));
    if (hold.minor.signum() < 0) {
      return new Finding(AuditFault.HOLD_OVERDRAWN, left(id, hold));
    }
    return hold.minor.compareTo(hold.most) > 0 ? differs(id, hold) : null;
  }

  private static Finding differs(HoldId id, Held hold) {
    return new Finding(AuditFault.HOLD_DIFFERS, left(id, hold));
  }

  private static String left(HoldId id, Held hold) {
    String left = new BigDecimal(hold.minor, hold.unit.scale()).toPlainString();
    return "%s: %s %s".formatted(id, left, hold.unit);
  }
}
