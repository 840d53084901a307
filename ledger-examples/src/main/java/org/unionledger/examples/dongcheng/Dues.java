package org.unionledger.examples.dongcheng;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.ReceiveDues;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.LevyShare;
import org.unionledger.dues.SplitPlan;
import org.unionledger.dues.UnionLevel;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.refusal.CommandRefusal;

/** B5: the dues that the enterprises pay, month by month. */
final class Dues {
  /** The month whose file of receipts is sent a second time, by mistake. */
  static final YearMonth SENT_TWICE = YearMonth.of(2020, 8);

  private static final CollectionChannel CHANNEL = CollectionChannel.TAX_COLLECTED;
  private static final YearMonth FIRST_SHARED = YearMonth.of(2019, 12);
  private static final Office OFFICE = Office.DISTRICT;
  private static final int FIRST_DAY = 18;
  private static final int LAST_DAY = 26;

  private Dues() {}

  static List<Step> steps(Assumptions assumptions, List<Enterprise> enterprises) {
    Invented invented = new Invented(assumptions.seed(), "days of payment");
    List<Step> steps = new ArrayList<>();
    steps.add(plan("levy-of-unions", true));
    steps.add(plan("levy-without-unions", false));
    enterprises.forEach(enterprise -> steps.addAll(declare(enterprise)));
    for (YearMonth month : Quarter.months(Article.REBATE)) {
      List<Step> receipts =
          enterprises.stream()
              .filter(enterprise -> !enterprise.paid(month).isZero())
              .map(enterprise -> receipt(enterprise, month, invented))
              .toList();
      steps.addAll(receipts);
      if (month.equals(SENT_TWICE)) {
        steps.addAll(sentAgain(receipts, month.atDay(LAST_DAY + 1)));
      }
    }
    return steps;
  }

  /** The articles do not tell how the levy is shared; so all of it is the district's own. */
  private static Step plan(String code, boolean unionised) {
    SplitPlan plan =
        new SplitPlan(
            code,
            null,
            CHANNEL,
            unionised,
            FIRST_SHARED,
            null,
            UnionLevel.COUNTY,
            List.of(new LevyShare(UnionLevel.COUNTY, SplitPlan.WHOLE)));
    return Step.recorded(
        Article.REBATE.from(),
        new AdoptSplitPlan(OFFICE.id("plan/" + code), OFFICE.chair(), OFFICE.book(), plan, null));
  }

  private static List<Step> declare(Enterprise enterprise) {
    return enterprise.circumstance().facts(enterprise.size()).stream()
        .map(
            facts ->
                Step.recorded(
                    facts.from(),
                    new DeclareParty(
                        OFFICE.id("party/" + enterprise.id() + "/" + facts.from()),
                        OFFICE.accountant(),
                        enterprise.id(),
                        facts)))
        .toList();
  }

  private static Step receipt(Enterprise enterprise, YearMonth month, Invented invented) {
    LocalDate day = month.atDay(invented.number(FIRST_DAY, LAST_DAY));
    return Step.recorded(
        day,
        receive(enterprise.id(), month, enterprise.payroll(month), enterprise.paid(month), day));
  }

  static ReceiveDues receive(
      PartyId party, YearMonth month, Amount payroll, Amount paid, LocalDate day) {
    return new ReceiveDues(
        id(party, month),
        OFFICE.accountant(),
        OFFICE.book(),
        OFFICE.voucher(day, "收 " + party + " " + month + " 工会经费"),
        party,
        month,
        Yuan.written(payroll),
        Yuan.written(paid),
        CHANNEL);
  }

  static CommandId id(PartyId party, YearMonth month) {
    return OFFICE.id("dues/" + party + "/" + month);
  }

  /** A file that is sent again changes nothing; what was changed in it is found. */
  private static List<Step> sentAgain(List<Step> receipts, LocalDate day) {
    ReceiveDues first = (ReceiveDues) receipts.getFirst().command();
    ReceiveDues changed =
        new ReceiveDues(
            first.id(),
            first.by(),
            first.book(),
            first.particulars(),
            first.party(),
            first.levyPeriod(),
            first.payroll(),
            Yuan.written(Yuan.of("1.00")),
            first.channel());
    List<Step> again = new ArrayList<>();
    again.add(Step.refused(day, changed, CommandRefusal.CommandIdReused.class));
    receipts.stream()
        .skip(1)
        .map(receipt -> Step.alreadyRecorded(day, receipt.command()))
        .forEach(again::add);
    return again;
  }
}
