package org.unionledger.decide.state;

import org.unionledger.event.Movement;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherType;

/**
 * One series of voucher numbers; its state is the last number given.
 *
 * @param book whose vouchers
 * @param year of which year
 * @param type of which type
 */
public record SeriesKey(BookId book, int year, VoucherType type) implements StateKey<Long> {
  /**
   * The series that a voucher belongs to.
   *
   * @param voucher any voucher
   * @return its series
   */
  public static SeriesKey of(Voucher voucher) {
    return new SeriesKey(voucher.book(), voucher.number().year(), voucher.number().type());
  }

  @Override
  public EventTag tag() {
    return new EventTag("series", book + "/" + year + "/" + type);
  }

  @Override
  public Long initial() {
    return 0L;
  }

  @Override
  public Long evolve(Long state, Fact fact) {
    return fact.event() instanceof Movement movement
        ? (Long) Math.max(state, movement.voucher().number().number())
        : state;
  }
}
