package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionledger.projections.Stated;

/** The laws of assertions of balances, broken alone. */
class AssertionLawsTest extends BrokenLaw {
  @Test
  void one_that_the_books_do_not_agree_with_is_sound_and_so_is_its_replacement() {
    long first = told.add(Stated.of("east", "102", "2020-03-31", "12.00 CNY")).position();
    long second =
        told.add(Stated.inPlaceOf(first, "east", "102", "2020-03-31", "13.00 CNY")).position();
    told.add(Stated.inPlaceOf(second, "east", "102", "2020-03-31", "14.00 CNY"));
    assertThat(audit(record())).isInstanceOf(AuditResult.Sound.class);
  }

  @Test
  void one_is_replaced_once() {
    long first = told.add(Stated.of("east", "102", "2020-03-31", "12.00 CNY")).position();
    told.add(Stated.inPlaceOf(first, "east", "102", "2020-03-31", "13.00 CNY"));
    told.add(Stated.inPlaceOf(first, "east", "102", "2020-03-31", "14.00 CNY"));
    assertBroken(AuditFault.ASSERTION_DIFFERS, "east 2020-03-31: e" + first);
  }

  @Test
  void what_is_replaced_was_asserted_before() {
    told.add(Stated.inPlaceOf(1L, "east", "102", "2020-03-31", "13.00 CNY"));
    assertBroken(AuditFault.ASSERTION_DIFFERS, "east 2020-03-31: e1");
  }

  @Test
  void its_book_was_opened() {
    told.add(Stated.of("north", "102", "2020-03-31", "13.00 CNY"));
    assertBroken(AuditFault.BOOK_UNKNOWN, "north 2020-03-31");
  }

  @Test
  void its_account_is_in_the_chart() {
    told.add(Stated.of("east", "50802", "2020-03-31", "13.00 CNY"));
    assertBroken(AuditFault.ACCOUNT_UNKNOWN, "east 2020-03-31: 50802, CN-UNION-2009");
  }

  @Test
  void its_unit_was_declared() {
    told.add(Stated.of("east", "memo:面粉", "2020-03-31", "13 flour"));
    assertBroken(AuditFault.UNIT_UNKNOWN, "east 2020-03-31: 13 flour");
  }
}
