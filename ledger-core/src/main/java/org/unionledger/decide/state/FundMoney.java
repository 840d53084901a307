package org.unionledger.decide.state;

import org.unionledger.event.Movement;
import org.unionledger.fund.Draw;

/**
 * What a fund has, in minor units of its unit. {@code available = authorised + received − allotted
 * − held − spent + returned}.
 *
 * @param authorised the cap, or what was allotted to it
 * @param received income that names it
 * @param allotted what it allotted onward
 * @param held what its holds set aside for payments to come
 * @param spent expenditure that names it
 * @param returned what came back to it
 */
public record FundMoney(
    long authorised, long received, long allotted, long held, long spent, long returned) {
  static final FundMoney NONE = new FundMoney(0, 0, 0, 0, 0, 0);

  /**
   * What it can still give.
   *
   * @return minor units, never below zero after an accepted entry
   * @throws ArithmeticException if a sum does not fit into 64 bits
   */
  public long available() {
    long gained = Math.addExact(Math.addExact(authorised, received), returned);
    return Math.subtractExact(gained, Math.addExact(Math.addExact(allotted, held), spent));
  }

  /**
   * The money after a voucher.
   *
   * @param effect how it moves the fund
   * @return the money after
   * @throws ArithmeticException if a sum does not fit into 64 bits
   */
  public FundMoney after(FundEffect effect) {
    return new FundMoney(
        authorised,
        Math.addExact(received, effect.received()),
        allotted,
        held,
        Math.addExact(spent, effect.spent()),
        Math.addExact(returned, effect.returned()));
  }

  /**
   * The money of a fund after a movement of its book.
   *
   * @param fund the code of the fund
   * @param movement what moves it, and may draw from a hold on it
   * @return the money after
   * @throws ArithmeticException if a sum does not fit into 64 bits
   */
  public FundMoney after(String fund, Movement movement) {
    FundMoney moved = after(FundEffect.of(movement.voucher()).getOrDefault(fund, FundEffect.NONE));
    Draw draw = movement.draw();
    return draw == null || !draw.fund().equals(fund)
        ? moved
        : moved.hold(Math.negateExact(draw.amount().minor()));
  }

  FundMoney authorise(long more) {
    return new FundMoney(
        Math.addExact(authorised, more), received, allotted, held, spent, returned);
  }

  FundMoney allot(long more) {
    return new FundMoney(
        authorised, received, Math.addExact(allotted, more), held, spent, returned);
  }

  /**
   * The money after more is set aside.
   *
   * @param more minor units; below zero if a hold holds less
   * @return the money after
   * @throws ArithmeticException if a sum does not fit into 64 bits
   */
  public FundMoney hold(long more) {
    return new FundMoney(
        authorised, received, allotted, Math.addExact(held, more), spent, returned);
  }
}
