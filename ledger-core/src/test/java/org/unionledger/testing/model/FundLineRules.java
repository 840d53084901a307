package org.unionledger.testing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.unionledger.party.PartyFacts;

/** What funds demand of the lines that move them: each rule over all lines before the next. */
final class FundLineRules {
  private final ModelState state;
  private final ModelBook book;
  private final List<ModelLine> moving;
  private final List<ModelLine> spending;
  private final LocalDate date;
  private final @Nullable String purpose;

  FundLineRules(
      ModelState state,
      ModelBook book,
      List<ModelLine> lines,
      LocalDate date,
      @Nullable String purpose) {
    this.state = state;
    this.book = book;
    this.moving = lines.stream().filter(line -> FundEffect.moves(book, line)).toList();
    this.spending =
        moving.stream()
            .filter(line -> line.debit() && book.chart().spends(line.account()))
            .toList();
    this.date = date;
    this.purpose = purpose;
  }

  void check() {
    none(moving, (line, fund) -> fund.closed, "FUND_IS_CLOSED");
    none(moving, (line, fund) -> !fund.unit.equals(line.unit()), "FUND_UNIT_DIFFERS");
    none(moving, (line, fund) -> isOutside(fund), "OUTSIDE_FUND_WINDOW");
    none(
        spending,
        (line, fund) ->
            !ModelChart.isMemo(line.account()) && limits(fund.terms.accounts(), line.account()),
        "ACCOUNT_NOT_ALLOWED");
    none(spending, (line, fund) -> limits(fund.terms.purposes(), purpose), "PURPOSE_NOT_ALLOWED");
    none(spending, (line, fund) -> line.party() == null && asksForParty(fund), "PAYEE_NOT_NAMED");
    none(spending, (line, fund) -> limits(fund.terms.payees(), line.party()), "PAYEE_NOT_ALLOWED");
    none(
        spending,
        (line, fund) -> fund.terms.unionAccountsOnly() && !hasUnionAccount(line.party()),
        "NO_UNION_ACCOUNT");
    none(
        spending,
        (line, fund) -> fund.terms.perMember() != null && fund.roster == null,
        "ROSTER_NOT_FROZEN");
    none(spending, (line, fund) -> isOffRoster(fund, line.party()), "NOT_ON_ROSTER");
  }

  private void none(
      List<ModelLine> lines, BiPredicate<ModelLine, ModelFund> offends, String reason) {
    for (ModelLine line : lines) {
      ModelFund fund = Objects.requireNonNull(book.funds.get(line.fund()), line::toString);
      Refusing.when(offends.test(line, fund), reason);
    }
  }

  private boolean isOutside(ModelFund fund) {
    return date.isBefore(fund.terms.from()) || date.isAfter(fund.terms.to());
  }

  private static boolean limits(java.util.Set<String> allowed, @Nullable String asked) {
    return !allowed.isEmpty() && (asked == null || !allowed.contains(asked));
  }

  private static boolean asksForParty(ModelFund fund) {
    return !fund.terms.payees().isEmpty()
        || fund.terms.unionAccountsOnly()
        || fund.terms.perParty() != null
        || fund.terms.perMember() != null
        || fund.roster != null;
  }

  private boolean hasUnionAccount(@Nullable String party) {
    PartyFacts facts = party == null ? null : state.factsOf(party, date);
    return facts != null && facts.unionAccount();
  }

  private static boolean isOffRoster(ModelFund fund, @Nullable String party) {
    Map<String, Integer> roster = fund.roster;
    return roster != null && (party == null || !roster.containsKey(party));
  }
}
