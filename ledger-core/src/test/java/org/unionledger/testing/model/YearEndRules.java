package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.CarryForward;
import org.unionledger.command.CloseYear;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.YearEndStep;

/** How books begin, and how periods and years end. */
final class YearEndRules {
  private final ModelState state;

  YearEndRules(ModelState state) {
    this.state = state;
  }

  ModelMovement open(EnterOpeningBalances command, ModelBook book) {
    LocalDate date = command.particulars().date();
    boolean adjusts = date.equals(book.migratedOn());
    Refusing.when(!book.isEmpty() && !adjusts, "OPENING_AFTER_MOVEMENTS");
    CorrectionRules.noResult(book, command.lines(), "OPENING_NAMES_RESULT");
    List<ModelLine> lines = new VoucherRules(state, book).judge(command.lines(), date, null);
    String type = command.particulars().type().toString();
    return new ModelMovement(book, date, type, lines, new ModelMovement.Plain());
  }

  ModelMovement carry(CarryForward command, ModelBook book) {
    LocalDate date = command.particulars().date();
    Refusing.when(
        !date.plusDays(1).equals(LocalDate.of(date.getYear() + 1, 1, 1)), "NOT_AT_YEAR_END");
    Refusing.when(book.is2009() && command.step() != YearEndStep.RESULT, "STEP_NOT_OF_CHART");
    String fund = command.fund();
    Refusing.when(fund != null && !book.funds.containsKey(fund), "FUND_UNKNOWN");
    List<ModelLine> lines = lines(command, book, date.getYear());
    Refusing.when(lines.isEmpty(), "NOTHING_TO_CARRY_FORWARD");
    if (command.step() == YearEndStep.SURPLUS && fund != null) {
      BigInteger left = book.carriedOver(fund, saysFiscal(book, fund) ? "331" : "321");
      Refusing.when(lines.getFirst().minor().compareTo(left) > 0, "SURPLUS_EXCEEDS_CARRY_OVER");
    }
    new SumRules(book, lines).checkTurnover();
    String type = command.particulars().type().toString();
    return new ModelMovement(book, date, type, lines, new ModelMovement.Carried());
  }

  private List<ModelLine> lines(CarryForward command, ModelBook book, int year) {
    String fund = command.fund();
    if (command.step() == YearEndStep.SURPLUS) {
      BigInteger amount = exact(Objects.requireNonNull(command.amount()));
      boolean fiscal = saysFiscal(book, fund);
      return List.of(
          new ModelLine(fiscal ? "33104" : "32104", true, amount, "CNY", fund, null),
          new ModelLine(
              fiscal ? "33204" : "32204", false, amount, "CNY", fiscal ? fund : null, null));
    }
    Map<String, BigInteger> balances = book.resultsOf(year, fund == null ? "" : fund);
    return command.step() == YearEndStep.RESULT
        ? emptied(balances, fund, account -> target(book, balances, account, fund))
        : emptied(balances, fund, YearEndRules::accumulated);
  }

  private BigInteger exact(DecimalAmount amount) {
    AmountRules rules = new AmountRules(state);
    rules.unitKnown(amount);
    rules.scale(amount);
    rules.notZero(amount);
    rules.notNegative(amount);
    rules.notTooLarge(amount);
    return rules.minor(amount);
  }

  /** Every account with a target is emptied, what it had goes to the target; "" for no target. */
  private static List<ModelLine> emptied(
      Map<String, BigInteger> balances, @Nullable String fund, UnaryOperator<String> target) {
    List<ModelLine> lines = new ArrayList<>();
    Map<String, Map<Boolean, BigInteger>> sums = new TreeMap<>();
    balances.forEach(
        (account, balance) -> {
          String into = target.apply(account);
          if (!into.isEmpty()) {
            lines.add(
                new ModelLine(account, balance.signum() < 0, balance.abs(), "CNY", fund, null));
            sums.computeIfAbsent(into, key -> new TreeMap<>())
                .merge(account.startsWith("4"), balance, BigInteger::add);
          }
        });
    sums.forEach(
        (into, parts) ->
            parts
                .values()
                .forEach(
                    sum -> {
                      if (sum.signum() != 0) {
                        lines.add(
                            new ModelLine(into, sum.signum() > 0, sum.abs(), "CNY", fund, null));
                      }
                    }));
    return lines;
  }

  private static String target(
      ModelBook book, Map<String, BigInteger> balances, String account, @Nullable String fund) {
    boolean result = account.startsWith("4") || account.startsWith("5");
    if (!result) {
      return "";
    }
    if (book.is2009()) {
      return "331";
    }
    List<String> incomes = balances.keySet().stream().filter(it -> it.startsWith("4")).toList();
    boolean fiscal =
        saysFiscal(book, fund)
            || account.equals("40401")
            || (fund != null && incomes.equals(List.of("40401")));
    return fiscal ? "33103" : fund == null ? "32203" : "32103";
  }

  private static boolean saysFiscal(ModelBook book, @Nullable String fund) {
    return fund != null
        && "FISCAL"
            .equals(
                Objects.requireNonNull(book.funds.get(fund))
                    .terms
                    .dimensions()
                    .get("fundingSource"));
  }

  private static String accumulated(String account) {
    return switch (account) {
      case "32101", "32102", "32103" -> "32104";
      case "32201", "32202", "32203", "32204" -> "32205";
      case "33101", "33102", "33103" -> "33104";
      case "33201", "33202", "33203", "33204" -> "33205";
      default -> "";
    };
  }

  ModelState.Change close(CloseYear command) {
    ModelBook book = state.book(command.book());
    Integer closed = book.closedYear;
    Refusing.when(closed != null && command.year() <= closed, "YEAR_IS_CLOSED");
    DraftRules.allPosted(book, YearMonth.of(command.year(), 12));
    VoucherSetRules.allComplete(state, book, YearMonth.of(command.year(), 12));
    Refusing.when(!book.isClosedOn(LocalDate.of(command.year(), 12, 31)), "PERIOD_NOT_CLOSED");
    Refusing.when(book.waits(command.year()), "NOT_CARRIED_FORWARD");
    return changed -> changed.book(command.book()).closedYear = command.year();
  }

  ModelState.Change reopen(ReopenPeriod command) {
    Refusing.when(command.by().equals(command.approvedBy()), "PREPARER_APPROVES");
    ModelBook book = state.book(command.book());
    YearMonth period = command.period();
    Refusing.when(!book.isClosedOn(period.atDay(1)), "PERIOD_NOT_CLOSED");
    Integer closed = book.closedYear;
    Refusing.when(closed != null && period.getYear() <= closed, "YEAR_IS_CLOSED");
    return changed -> changed.book(command.book()).closedThrough = period.minusMonths(1);
  }
}
