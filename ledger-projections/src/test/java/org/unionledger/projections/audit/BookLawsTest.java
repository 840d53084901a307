package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.ChartId;
import org.unionledger.event.PeriodClosed;
import org.unionledger.event.YearClosed;
import org.unionledger.identity.BookId;

/** What must be true of a whole book: its two rings, and its years when they are closed. */
class BookLawsTest extends BrokenLaw {
  private void west(String date, String... lines) {
    told.post("west", date, "凭证", lines);
  }

  @Test
  void what_is_no_money_is_mirrored_in_the_asset_fund() {
    told.book("west", ChartId.CN_UNION_2021);
    west("2022-03-01", "Dr 162 5.00 CNY", "Cr 30104 5.00 CNY");
    west("2022-03-02", "Dr 182 1.00 CNY", "Cr 162 1.00 CNY");
    west("2022-03-03", "Dr 162 5.00 CNY", "Cr 102 5.00 CNY");
    assertBroken(AuditFault.ASSET_FUND_DIFFERS, "west 2022-记-3: 162+163 5.00 CNY ≠ 30104 0.00 CNY");
  }

  @Test
  void assets_are_mirrored_detail_by_detail() {
    told.book("west", ChartId.CN_UNION_2021);
    west("2022-03-01", "Dr 162 5.00 CNY", "Dr 171 1.00 CNY", "Cr 301 6.00 CNY");
    west("2022-03-02", "Dr 162 5.00 CNY", "Cr 30101 5.00 CNY");
    assertBroken(AuditFault.ASSET_FUND_DIFFERS, "west 2022-记-2: 141 0.00 CNY ≠ 30101 5.00 CNY");
  }

  @Test
  void nothing_is_left_of_a_year_that_is_closed() {
    BookId west = new BookId("west");
    told.book("west", ChartId.CN_UNION_2021).fund("west", "aid", "100.00");
    west("2022-03-01", "Dr 102 9.00 CNY", "Cr 408 9.00 CNY");
    west("2022-12-31", "Dr 408 9.00 CNY", "Cr 32203 9.00 CNY");
    west("2022-12-31", "Dr 32203 9.00 CNY", "Cr 32205 9.00 CNY");
    told.add(new PeriodClosed(west, YearMonth.of(2022, 12)));
    told.add(new YearClosed(west, 2022));
    west("2023-03-01", "Dr 50404 2.00 CNY #aid", "Cr 102 2.00 CNY");
    west("2023-03-01", "Dr 102 2.00 CNY", "Cr 408 2.00 CNY");
    west("2023-12-31", "Dr 408 2.00 CNY", "Cr 32205 2.00 CNY");
    told.add(new PeriodClosed(west, YearMonth.of(2023, 12)));
    told.add(new YearClosed(west, 2023));
    assertBroken(AuditFault.YEAR_NOT_EMPTIED, "west 2023: 50404 aid");
  }

  @Test
  void what_came_after_the_year_is_left_to_the_next() {
    BookId west = new BookId("west");
    told.book("west", ChartId.CN_UNION_2021);
    west("2023-01-05", "Dr 102 9.00 CNY", "Cr 408 9.00 CNY");
    told.add(new PeriodClosed(west, YearMonth.of(2022, 12)));
    told.add(new YearClosed(west, 2022));
    assertThat(audit(record())).isInstanceOf(AuditResult.Sound.class);
  }
}
