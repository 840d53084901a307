package org.unionledger.decide.state;

/**
 * What a fund has, in minor units of its unit. {@code available = authorised + received − allotted
 * − spent + returned}; nothing is held yet.
 *
 * @param authorised the cap, or what was allotted to it
 * @param received income that names it
 * @param allotted what it allotted onward
 * @param spent expenditure that names it
 * @param returned what came back to it
 */
public record FundMoney(long authorised, long received, long allotted, long spent, long returned) {
  static final FundMoney NONE = new FundMoney(0, 0, 0, 0, 0);

  /**
   * What it can still give.
   *
   * @return minor units, never below zero after an accepted entry
   * @throws ArithmeticException if a sum does not fit into 64 bits
   */
  public long available() {
    long gained = Math.addExact(Math.addExact(authorised, received), returned);
    return Math.subtractExact(gained, Math.addExact(allotted, spent));
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
        Math.addExact(spent, effect.spent()),
        Math.addExact(returned, effect.returned()));
  }

  FundMoney authorise(long more) {
    return new FundMoney(Math.addExact(authorised, more), received, allotted, spent, returned);
  }

  FundMoney allot(long more) {
    return new FundMoney(authorised, received, Math.addExact(allotted, more), spent, returned);
  }
}
