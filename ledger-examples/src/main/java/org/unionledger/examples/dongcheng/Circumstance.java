package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionledger.party.EnterpriseSize;
import org.unionledger.party.PartyFacts;
import org.unionledger.party.PartyKind;
import org.unionledger.refusal.DuesRefusal;
import org.unionledger.refusal.Refusal;

/** B5: why an enterprise gets its dues back for every month, for some months, or for none. */
enum Circumstance {
  ENTITLED,
  HAS_NO_UNION,
  FORMED_ITS_UNION_LATER,
  IS_MEDIUM_SIZED,
  GREW_TO_MEDIUM_SIZE,
  PAID_A_MONTH_IN_PART,
  PAID_NOTHING_FOR_A_MONTH,
  WAS_NEVER_DECLARED;

  private static final LocalDate BEGINNING = Article.REBATE.from();
  private static final LocalDate UNION_FORMED = LocalDate.of(2020, 11, 18);
  private static final LocalDate GROWN = LocalDate.of(2021, 4, 1);
  private static final YearMonth PARTLY_PAID = YearMonth.of(2020, 5);
  private static final YearMonth UNPAID = YearMonth.of(2021, 8);
  private static final int ALL = 100;

  boolean entitles(YearMonth month) {
    return switch (this) {
      case ENTITLED -> true;
      case HAS_NO_UNION, IS_MEDIUM_SIZED, WAS_NEVER_DECLARED -> false;
      case FORMED_ITS_UNION_LATER -> !month.isBefore(YearMonth.from(UNION_FORMED));
      case GREW_TO_MEDIUM_SIZE -> month.isBefore(YearMonth.from(GROWN));
      case PAID_A_MONTH_IN_PART, PAID_NOTHING_FOR_A_MONTH -> percentPaid(month) == ALL;
    };
  }

  int percentPaid(YearMonth month) {
    if (this == PAID_A_MONTH_IN_PART && month.equals(PARTLY_PAID)) {
      return 60;
    }
    return this == PAID_NOTHING_FOR_A_MONTH && month.equals(UNPAID) ? 0 : ALL;
  }

  /** Why a rebate is refused for a month to which the enterprise is not entitled. */
  Class<? extends Refusal> refusal() {
    return switch (this) {
      case ENTITLED -> throw new IllegalStateException("who is entitled is not refused");
      case HAS_NO_UNION, FORMED_ITS_UNION_LATER, IS_MEDIUM_SIZED, GREW_TO_MEDIUM_SIZE ->
          DuesRefusal.NotEligible.class;
      case PAID_A_MONTH_IN_PART -> DuesRefusal.NotPaidInFull.class;
      case PAID_NOTHING_FOR_A_MONTH -> DuesRefusal.NoDuesPaid.class;
      case WAS_NEVER_DECLARED -> DuesRefusal.PartyUnknown.class;
    };
  }

  List<PartyFacts> facts(EnterpriseSize size) {
    return switch (this) {
      case ENTITLED, PAID_A_MONTH_IN_PART, PAID_NOTHING_FOR_A_MONTH ->
          List.of(facts(BEGINNING, size, true));
      case HAS_NO_UNION -> List.of(facts(BEGINNING, size, false));
      case FORMED_ITS_UNION_LATER ->
          List.of(facts(BEGINNING, size, false), facts(UNION_FORMED, size, true));
      case IS_MEDIUM_SIZED -> List.of(facts(BEGINNING, EnterpriseSize.MEDIUM, true));
      case GREW_TO_MEDIUM_SIZE ->
          List.of(facts(BEGINNING, size, true), facts(GROWN, EnterpriseSize.MEDIUM, true));
      case WAS_NEVER_DECLARED -> List.of();
    };
  }

  private static PartyFacts facts(LocalDate from, EnterpriseSize size, boolean hasUnion) {
    return new PartyFacts(from, PartyKind.ENTERPRISE, size, hasUnion, hasUnion);
  }
}
