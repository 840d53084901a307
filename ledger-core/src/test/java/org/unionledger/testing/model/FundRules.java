package org.unionledger.testing.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.CloseFund;
import org.unionledger.command.FreezeRoster;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;

/** The rules of authorising, allotting, closing and of rosters. */
final class FundRules {
  private final ModelState state;
  private final AmountRules amounts;

  FundRules(ModelState state) {
    this.state = state;
    this.amounts = new AmountRules(state);
  }

  ModelState.Change authorise(AuthoriseFund command) {
    ModelBook book = state.book(command.book());
    Refusing.when(book.funds.containsKey(command.fund()), "FUND_ALREADY_EXISTS");
    BigInteger amount = amounts.check(command.amount());
    ModelFund.Terms terms = terms(book, command.terms());
    ModelFund fund = new ModelFund(command.fund(), null, command.amount().unit(), amount, terms);
    return changed -> book.add(fund);
  }

  ModelState.Change allot(AllotFund command) {
    ModelBook book = state.book(command.book());
    ModelFund parent = openFund(book, command.parent());
    Refusing.when(book.funds.containsKey(command.fund()), "FUND_ALREADY_EXISTS");
    BigInteger amount = amounts.check(command.amount());
    Refusing.when(!parent.unit.equals(command.amount().unit()), "FUND_UNIT_DIFFERS");
    ModelFund.Terms own = terms(book, command.terms());
    if (command.terms().window() != null) {
      boolean within =
          !own.from().isBefore(parent.terms.from()) && !own.to().isAfter(parent.terms.to());
      Refusing.when(!within, "WINDOW_WIDER_THAN_PARENT");
    }
    Refusing.when(isWider(own, parent.terms), "TERMS_WIDER_THAN_PARENT");
    Refusing.when(parent.available().compareTo(amount) < 0, "FUND_EXCEEDED");
    boolean ownWindow = command.terms().window() != null;
    ModelFund fund =
        new ModelFund(
            command.fund(), parent, parent.unit, amount, inherit(own, ownWindow, parent.terms));
    return changed -> {
      book.add(fund);
      parent.allotted = parent.allotted.add(amount);
      parent.openChildren++;
    };
  }

  ModelState.Change close(CloseFund command) {
    ModelFund fund = openFund(state.book(command.book()), command.fund());
    Refusing.when(fund.openChildren > 0, "FUND_HAS_OPEN_CHILDREN");
    Refusing.when(fund.held.signum() > 0, "FUND_HAS_HOLDS");
    return changed -> {
      BigInteger released = fund.available();
      fund.closed = true;
      fund.authorised = fund.authorised.subtract(released);
      if (fund.parent != null) {
        fund.parent.returned = fund.parent.returned.add(released);
        fund.parent.openChildren--;
      }
    };
  }

  ModelState.Change freeze(FreezeRoster command) {
    ModelFund fund = openFund(state.book(command.book()), command.fund());
    Refusing.when(fund.roster != null, "ROSTER_ALREADY_FROZEN");
    Map<String, Integer> members = new TreeMap<>();
    command.members().forEach((party, count) -> members.put(party.value(), count));
    return changed -> fund.roster = members;
  }

  static ModelFund openFund(ModelBook book, String code) {
    ModelFund fund = book.funds.get(code);
    Refusing.when(fund == null, "FUND_UNKNOWN");
    Refusing.when(Objects.requireNonNull(fund).closed, "FUND_IS_CLOSED");
    return fund;
  }

  private ModelFund.Terms terms(ModelBook book, FundTerms terms) {
    for (String account : terms.accounts()) {
      VoucherRules.accountKnown(book, account);
      Refusing.when(!book.chart().isExpenditure(account), "NOT_AN_EXPENDITURE_ACCOUNT");
    }
    BigInteger perParty = limit(terms.perParty());
    BigInteger perMember = limit(terms.perMember());
    boolean said = !ModelDimensions.said(terms.dimensions()).isEmpty();
    Refusing.when(said && book.is2009(), "DIMENSIONS_NOT_OF_CHART");
    Window window = Objects.requireNonNullElse(terms.window(), Window.ALWAYS);
    return new ModelFund.Terms(
        window.from(),
        window.to(),
        Set.copyOf(terms.purposes()),
        Set.copyOf(terms.accounts()),
        terms.payees().stream().map(PartyId::value).collect(Collectors.toUnmodifiableSet()),
        perParty,
        perMember,
        terms.unionAccountsOnly(),
        ModelDimensions.said(terms.dimensions()));
  }

  private @Nullable BigInteger limit(@Nullable DecimalAmount limit) {
    return limit == null ? null : amounts.check(limit);
  }

  private static boolean isWider(ModelFund.Terms own, ModelFund.Terms parent) {
    List<Function<ModelFund.Terms, Set<String>>> sets =
        List.of(ModelFund.Terms::purposes, ModelFund.Terms::accounts, ModelFund.Terms::payees);
    boolean wider =
        sets.stream()
            .anyMatch(
                set ->
                    !set.apply(parent).isEmpty() && !set.apply(parent).containsAll(set.apply(own)));
    return wider
        || isMore(own.perParty(), parent.perParty())
        || isMore(own.perMember(), parent.perMember())
        || parent.dimensions().entrySet().stream()
            .anyMatch(
                it ->
                    !own.dimensions()
                        .getOrDefault(it.getKey(), it.getValue())
                        .equals(it.getValue()));
  }

  private static boolean isMore(@Nullable BigInteger own, @Nullable BigInteger parent) {
    return own != null && parent != null && own.compareTo(parent) > 0;
  }

  private static ModelFund.Terms inherit(
      ModelFund.Terms own, boolean ownWindow, ModelFund.Terms parent) {
    Map<String, String> dimensions = new TreeMap<>(parent.dimensions());
    dimensions.putAll(own.dimensions());
    return new ModelFund.Terms(
        ownWindow ? own.from() : parent.from(),
        ownWindow ? own.to() : parent.to(),
        own.purposes().isEmpty() ? parent.purposes() : own.purposes(),
        own.accounts().isEmpty() ? parent.accounts() : own.accounts(),
        own.payees().isEmpty() ? parent.payees() : own.payees(),
        own.perParty() == null ? parent.perParty() : own.perParty(),
        own.perMember() == null ? parent.perMember() : own.perMember(),
        own.unionAccountsOnly() || parent.unionAccountsOnly(),
        dimensions);
  }
}
