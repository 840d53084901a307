package org.unionledger.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.DecimalAmount;

/** A limit is written, and fingerprinted, without a unit: it is in the fund's. */
class FundLimitsTest {
  private static final DecimalAmount YUAN = DecimalAmount.cny("100.00");
  private static final DecimalAmount MASKS = new DecimalAmount(YUAN.value(), "mask");

  private static FundTerms limits(
      @Nullable DecimalAmount perParty, @Nullable DecimalAmount perMember) {
    return new FundTerms(null, List.of(), List.of(), List.of(), perParty, perMember, false);
  }

  private static AuthoriseFund authorise(DecimalAmount amount, FundTerms terms) {
    return new AuthoriseFund(
        new CommandId("f"), new Actor("head"), new BookId("b"), "masks", "防疫", amount, terms);
  }

  private static AllotFund allot(DecimalAmount amount, FundTerms terms) {
    return new AllotFund(
        new CommandId("f"), new Actor("head"), new BookId("b"), "a", "a/m", "防疫", amount, terms);
  }

  @Test
  void limitsInAnotherUnitAreNoCommand() {
    assertThatThrownBy(() -> authorise(MASKS, limits(YUAN, null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("perParty is in CNY and the fund in mask; write the limit in the fund's unit");
    assertThatThrownBy(() -> authorise(YUAN, limits(null, MASKS)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("perMember is in mask");
    assertThatThrownBy(() -> allot(MASKS, limits(YUAN, null)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> allot(YUAN, limits(null, MASKS)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void limitsInTheFundsUnitAre() {
    assertThatCode(() -> authorise(MASKS, limits(MASKS, MASKS))).doesNotThrowAnyException();
    assertThatCode(() -> allot(YUAN, limits(YUAN, null))).doesNotThrowAnyException();
  }
}
