package org.unionledger.testing.history;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.CloseFund;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.LedgerCommand;
import org.unionledger.fund.FundTerms;
import org.unionledger.fund.Window;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;

/** Funds and their rosters. */
final class FundCommands {
  private final Scene scene;
  private final Draw draw;

  FundCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  LedgerCommand authorise(CommandId id) {
    ModelBook book = scene.book();
    String unit = draw.oneIn(12) ? draw.of(scene.model.units()) : "CNY";
    long most = draw.oneIn(3) ? 1_000_000_000 : 3_000_000;
    DecimalAmount amount =
        draw.slips()
            ? scene.amount(unit)
            : scene.minor(BigInteger.valueOf(draw.between(100_000, most)), unit);
    FundTerms terms = isDeclared(amount.unit()) ? terms(book, amount.unit()) : FundTerms.NONE;
    return new AuthoriseFund(
        id, Scene.HEAD, scene.idOf(book), newCode(book, ""), name(), amount, terms);
  }

  private boolean isDeclared(String unit) {
    return scene.model.units().contains(unit);
  }

  LedgerCommand allot(CommandId id) {
    ModelBook book = scene.book();
    ModelFund parent = scene.fund(book, fund -> fund.available().signum() > 0);
    if (parent == null) {
      return authorise(id);
    }
    DecimalAmount amount = allotment(parent);
    return new AllotFund(
        id,
        Scene.HEAD,
        scene.idOf(book),
        scene.codeOf(parent),
        newCode(book, shortened(parent.code()) + "/"),
        name(),
        amount,
        draw.oneIn(2) || !isDeclared(amount.unit())
            ? FundTerms.NONE
            : termsBelow(book, parent, amount.unit()));
  }

  private DecimalAmount allotment(ModelFund parent) {
    String unit = draw.slips() ? draw.of(scene.model.units()) : parent.unit();
    BigInteger available = parent.available();
    if (draw.oneIn(10)) {
      return scene.minor(available.add(BigInteger.valueOf(draw.below(2))), unit);
    }
    if (draw.slips() || available.signum() == 0) {
      return scene.amount(unit);
    }
    BigInteger part = available.divide(BigInteger.valueOf(2L + draw.below(6)));
    return scene.minor(part.max(BigInteger.ONE), unit);
  }

  LedgerCommand close(CommandId id) {
    ModelBook book = scene.book();
    ModelFund fund = scene.fund(book, any -> true);
    if (fund == null) {
      return authorise(id);
    }
    return new CloseFund(id, Scene.HEAD, scene.idOf(book), scene.codeOf(fund), scene.today);
  }

  LedgerCommand freeze(CommandId id) {
    ModelBook book = scene.book();
    ModelFund fund =
        scene.fund(book, any -> any.roster() == null && any.terms().perMember() != null);
    if (fund == null) {
      return authorise(id);
    }
    SortedMap<PartyId, Integer> members = new TreeMap<>();
    draw.some(Scene.PARTIES).forEach(party -> members.put(party, 1 + draw.below(40)));
    return new FreezeRoster(id, Scene.HEAD, scene.idOf(book), scene.codeOf(fund), members);
  }

  private String name() {
    return draw.slips() ? scene.summary() : "专项资金";
  }

  private String newCode(ModelBook book, String prefix) {
    boolean reuse = draw.slips() && !book.funds().isEmpty();
    return reuse ? draw.of(book.funds()).code() : prefix + "f" + scene.sent();
  }

  private static String shortened(String code) {
    return code.length() <= 60 ? code : code.substring(0, code.indexOf('/'));
  }

  private FundTerms terms(ModelBook book, String unit) {
    LocalDate from = scene.today.minusDays(draw.below(60));
    Window window = draw.oneIn(2) ? new Window(from, from.plusDays(30L + draw.below(500))) : null;
    return new FundTerms(
        window,
        draw.oneIn(5) ? draw.some(Scene.PURPOSES) : List.of(),
        draw.oneIn(3) ? accounts(book) : List.of(),
        draw.oneIn(8) ? draw.some(Scene.PARTIES) : List.of(),
        draw.oneIn(7) ? limit(unit) : null,
        draw.oneIn(10) ? limit(unit) : null,
        draw.oneIn(12));
  }

  private DecimalAmount limit(String unit) {
    return draw.slips()
        ? new DecimalAmount(scene.amount(unit).value(), unit)
        : scene.minor(BigInteger.valueOf(draw.between(10_000, 300_000)), unit);
  }

  private List<String> accounts(ModelBook book) {
    if (draw.slips()) {
      return List.of(draw.of(List.of("102", "memo:masks", "99999", "212")));
    }
    List<String> expenditure =
        book.chart().codes().stream().filter(book.chart()::isExpenditure).toList();
    String one = draw.of(expenditure);
    return draw.oneIn(2) ? List.of(one) : List.of(one, draw.of(expenditure));
  }

  /** Terms that are narrower than the parent's, mostly. */
  private FundTerms termsBelow(ModelBook book, ModelFund parent, String unit) {
    ModelFund.Terms wide = parent.terms();
    LocalDate from = later(wide.from(), scene.today.minusDays(draw.below(40)));
    LocalDate to = draw.slips() ? Window.LATEST : earlier(wide.to(), from.plusDays(200));
    Window window = draw.oneIn(2) || to.isBefore(from) ? null : new Window(from, to);
    return new FundTerms(
        window,
        narrower(wide.purposes().stream().sorted().toList(), Scene.PURPOSES),
        wide.accounts().isEmpty() && draw.oneIn(3)
            ? accounts(book)
            : narrower(wide.accounts().stream().sorted().toList(), List.of("508")),
        narrower(
            wide.payees().stream().sorted().map(PartyId::new).toList(),
            Scene.PARTIES.subList(0, 3)),
        belowLimit(wide.perParty(), unit),
        belowLimit(wide.perMember(), unit),
        draw.oneIn(12));
  }

  private <T> List<T> narrower(List<T> wide, List<T> all) {
    if (draw.oneIn(2)) {
      return List.of();
    }
    return draw.slips() || wide.isEmpty() ? (draw.oneIn(3) ? all : List.of()) : draw.some(wide);
  }

  private @Nullable DecimalAmount belowLimit(@Nullable BigInteger wide, String unit) {
    if (wide == null || draw.oneIn(2)) {
      return draw.oneIn(20) ? limit(unit) : null;
    }
    return scene.minor(draw.slips() ? wide.add(BigInteger.ONE) : wide, unit);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Who a fund would pay, mostly. */
  static PartyId payee(Scene scene, ModelFund fund) {
    Map<String, Integer> roster = fund.roster();
    List<PartyId> fit =
        Scene.PARTIES.stream()
            .filter(party -> roster == null || roster.containsKey(party.value()))
            .filter(
                party ->
                    fund.terms().payees().isEmpty()
                        || fund.terms().payees().contains(party.value()))
            .toList();
    return fit.isEmpty() || scene.draw.slips() ? scene.party() : scene.draw.of(fit);
  }

  /** A purpose that a fund serves, mostly; null where it names none. */
  static @Nullable String purpose(Scene scene, ModelFund fund) {
    List<String> allowed = fund.terms().purposes().stream().sorted().toList();
    if (scene.draw.slips()) {
      return scene.draw.of(Scene.PURPOSES);
    }
    return allowed.isEmpty() || scene.draw.slips() ? null : scene.draw.of(allowed);
  }

  /** What a payment from a fund comes to: mostly little, sometimes to the last fen or one over. */
  static DecimalAmount payment(Scene scene, ModelFund fund, PartyId payee) {
    if (!scene.draw.oneIn(12) || !fund.unit().equals("CNY")) {
      return scene.amount("CNY");
    }
    BigInteger most = fund.available();
    BigInteger limit = fund.limitOf(payee.value());
    if (limit != null) {
      most = most.min(Objects.requireNonNull(limit).subtract(fund.paidTo(payee.value())));
    }
    BigInteger amount = most.add(BigInteger.valueOf(scene.draw.below(2)));
    return scene.minor(amount.max(BigInteger.ONE), "CNY");
  }
}
