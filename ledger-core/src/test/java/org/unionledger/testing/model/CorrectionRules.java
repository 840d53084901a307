package org.unionledger.testing.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostDraft;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;

/** The rules of vouchers that correct others. */
final class CorrectionRules {
  private static final Set<Class<? extends LedgerCommand>> ADJUSTABLE =
      Set.of(
          PostVoucher.class,
          PostTemplate.class,
          CorrectMovement.class,
          CorrectPriorYear.class,
          EnterOpeningBalances.class,
          PostVoucherPart.class,
          PostDraft.class);

  private final ModelState state;

  CorrectionRules(ModelState state) {
    this.state = state;
  }

  private ModelState.Recorded recorded(CommandId movement) {
    ModelState.Recorded recorded = state.recorded.get(movement.value());
    Refusing.when(recorded == null, "MOVEMENT_UNKNOWN");
    Refusing.when(Objects.requireNonNull(recorded).movement() == null, "NOT_A_MOVEMENT");
    return recorded;
  }

  private static void timely(ModelMovement original, LocalDate date) {
    Refusing.when(date.isBefore(original.date), "REVERSED_BEFORE_MOVEMENT");
    Refusing.when(date.getYear() != original.date.getYear(), "MOVEMENT_OF_PRIOR_YEAR");
    Refusing.when(original.book.isClosedOn(date), "DATE_IN_CLOSED_PERIOD");
  }

  ModelMovement correct(CorrectMovement command) {
    ModelMovement original =
        Objects.requireNonNull(recorded(command.movement()).movement(), "checked");
    Refusing.when(original.kind instanceof ModelMovement.Blue, "CORRECTION_OF_CORRECTION");
    Refusing.when(original.isCorrection(), "CORRECTION_OF_CORRECTION");
    Refusing.when(original.kind instanceof ModelMovement.Carried, "CARRIED_FORWARD_STANDS");
    Refusing.when(original.kind instanceof ModelMovement.Migrated, "MIGRATION_STANDS");
    Refusing.when(original.isOfFormerChart(), "MOVEMENT_OF_FORMER_CHART");
    Refusing.when(original.reversedBy == null, "NOT_REVERSED");
    ModelMovement before = original.correctedBy;
    Refusing.when(before != null && before.reversedBy == null, "ALREADY_CORRECTED");
    LocalDate date = command.particulars().date();
    timely(original, date);
    List<ModelLine> lines =
        new VoucherRules(state, original.book).judge(command.lines(), date, command.purpose());
    String type = command.particulars().type().toString();
    return new ModelMovement(original.book, date, type, lines, new ModelMovement.Blue(original));
  }

  ModelMovement adjust(AdjustAmounts command) {
    ModelState.Recorded recorded = recorded(command.movement());
    ModelMovement original = Objects.requireNonNull(recorded.movement());
    Refusing.when(original.isCorrection(), "CORRECTION_OF_CORRECTION");
    Refusing.when(original.kind instanceof ModelMovement.Carried, "CARRIED_FORWARD_STANDS");
    Refusing.when(original.kind instanceof ModelMovement.Migrated, "MIGRATION_STANDS");
    boolean adjustable = ADJUSTABLE.contains(recorded.command().getClass());
    Refusing.when(!adjustable || original.taken != null, "AMOUNTS_NOT_ADJUSTABLE");
    Refusing.when(original.isOfFormerChart(), "MOVEMENT_OF_FORMER_CHART");
    Refusing.when(original.reversedBy != null, "ALREADY_REVERSED");
    LocalDate date = command.particulars().date();
    timely(original, date);
    Refusing.when(original.lines.size() != command.amounts().size(), "AMOUNTS_DO_NOT_MATCH");
    List<BigInteger> amounts = amounts(original, command.amounts());
    List<ModelLine> lines = differences(original, amounts);
    Refusing.when(lines.isEmpty(), "NOTHING_ADJUSTED");
    balanced(lines);
    MirrorRule.check(original.book, lines);
    for (ModelFund fund : new FundEffect(original.book, original.lines).available().keySet()) {
      Refusing.when(fund.closed, "FUND_IS_CLOSED");
    }
    new SumRules(original.book, lines).check();
    String type = command.particulars().type().toString();
    return new ModelMovement(
        original.book, date, type, lines, new ModelMovement.Difference(original, amounts));
  }

  private List<BigInteger> amounts(ModelMovement original, List<BigDecimal> written) {
    AmountRules rules = new AmountRules(state);
    List<BigInteger> amounts = new ArrayList<>();
    for (int index = 0; index < written.size(); index++) {
      DecimalAmount amount =
          new DecimalAmount(written.get(index), original.lines.get(index).unit());
      rules.scale(amount);
      rules.notNegative(amount);
      rules.notTooLarge(amount);
      amounts.add(rules.minor(amount));
    }
    return amounts;
  }

  private static List<ModelLine> differences(ModelMovement original, List<BigInteger> amounts) {
    List<ModelLine> differences = new ArrayList<>();
    for (int index = 0; index < amounts.size(); index++) {
      ModelLine line = original.lines.get(index);
      List<BigInteger> now = original.amounts;
      BigInteger before = now == null ? line.minor() : now.get(index);
      BigInteger more = amounts.get(index).subtract(before);
      if (more.signum() != 0) {
        differences.add(line.of(more));
      }
    }
    return differences;
  }

  private static void balanced(List<ModelLine> lines) {
    Map<String, BigInteger> sums = new HashMap<>();
    for (ModelLine line : lines) {
      sums.merge(line.unit(), line.debit() ? line.minor() : line.minor().negate(), BigInteger::add);
    }
    Refusing.when(sums.values().stream().anyMatch(sum -> sum.signum() != 0), "UNBALANCED");
  }

  ModelMovement correctPriorYear(CorrectPriorYear command, ModelBook book) {
    LocalDate date = command.particulars().date();
    CommandId movement = command.movement();
    if (movement != null) {
      ModelMovement original = Objects.requireNonNull(recorded(movement).movement());
      Refusing.when(original.date.getYear() >= date.getYear(), "NOT_OF_PRIOR_YEAR");
    }
    noResult(book, command.lines(), "PRIOR_YEAR_RESULT_NAMED");
    List<ModelLine> lines = new VoucherRules(state, book).judge(command.lines(), date, null);
    String type = command.particulars().type().toString();
    ModelMovement corrected = new ModelMovement(book, date, type, lines, new ModelMovement.Plain());
    corrected.ofPriorYear = true;
    return corrected;
  }

  static void noResult(ModelBook book, List<DraftLine> lines, String reason) {
    for (DraftLine line : lines) {
      boolean income = book.chart().isIncome(line.account());
      Refusing.when(income || book.chart().isExpenditure(line.account()), reason);
    }
  }
}
