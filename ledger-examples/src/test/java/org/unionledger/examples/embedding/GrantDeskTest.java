package org.unionledger.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.OpenBook;
import org.unionledger.command.Outcome;
import org.unionledger.command.PayGrant;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.voucher.Particulars;

/** The desk of the guide pays, pays once, explains what it does not pay, and knows what is left. */
class GrantDeskTest {
  private static final BookId BOOK = new BookId("dongcheng");
  private static final FundId FUND = new FundId(BOOK, "consolation");
  private static final Actor CHAIR = new Actor("chair");

  @TempDir Path folder;

  @Test
  void a_grant_is_paid_once_and_never_beyond_the_fund() {
    try (GrantDesk desk = opened()) {
      assertThat(desk.pay(grant("g-1", "600.00"), Locale.ENGLISH))
          .isEqualTo("paid by voucher 2020-记-1");
      assertThat(desk.pay(grant("g-1", "600.00"), Locale.ENGLISH))
          .isEqualTo("paid before by voucher 2020-记-1");
      assertThat(desk.pay(grant("g-2", "400.01"), Locale.ENGLISH))
          .startsWith("Fund dongcheng/consolation has 400.00 CNY available, and 400.01 CNY");
      assertThat(desk.pay(grant("g-2", "400.01"), Locale.CHINESE)).contains("400.01 CNY");
      assertThat(desk.available(FUND)).isEqualTo(new Amount(400_00, Unit.CNY));
    }
  }

  @Test
  void what_is_not_known_is_refused_by_name() {
    try (GrantDesk desk = opened()) {
      assertThatThrownBy(() -> desk.available(new FundId(BOOK, "hardship")))
          .isInstanceOf(NotKnownException.class)
          .hasMessageContaining("hardship");
    }
  }

  private GrantDesk opened() {
    GrantDesk desk = new GrantDesk(folder.resolve("desk.ledger"));
    assertThat(
            desk.setUp(
                List.of(
                    new OpenBook(
                        new CommandId("b-1"),
                        CHAIR,
                        BOOK,
                        "东城区总工会",
                        ChartId.CN_UNION_2009,
                        BookLevel.COUNTY_AND_ABOVE),
                    new AuthoriseFund(
                        new CommandId("f-1"),
                        CHAIR,
                        BOOK,
                        FUND.code(),
                        "慰问",
                        DecimalAmount.cny("1000.00"),
                        FundTerms.NONE.withAccounts("50205")))))
        .hasOnlyElementsOfType(Outcome.Recorded.class);
    return desk;
  }

  private static PayGrant grant(String id, String amount) {
    return new PayGrant(
        new CommandId(id),
        new Actor("accountant-1"),
        BOOK,
        Particulars.of(new Actor("finance-head"), LocalDate.of(2020, 3, 2), "慰问一线职工"),
        FUND.code(),
        new PartyId("org-17"),
        DecimalAmount.cny(amount),
        null,
        null);
  }
}
