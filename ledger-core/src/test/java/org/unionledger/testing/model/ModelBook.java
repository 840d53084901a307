package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.OpenBook;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.goods.CostMethod;
import org.unionledger.testing.BalanceKey;
import org.unionledger.testing.Turnover;

/** One book as it stands. */
public final class ModelBook {
  final String name;
  private String chartName;
  private final ModelPostings posted = new ModelPostings();
  @Nullable LocalDate migratedOn;
  public final boolean ofCounty;
  private final String requires;
  final Map<String, ModelFund> funds = new HashMap<>();
  private final List<ModelFund> fundsByAge = new ArrayList<>();
  final Map<String, ModelHold> holds = new LinkedHashMap<>();
  final Map<String, RebatePolicy> policies = new LinkedHashMap<>();
  final Map<String, ModelPlan> plans = new LinkedHashMap<>();
  final ModelBalances balances;
  public final ModelLevy levy = new ModelLevy();
  final ModelDues dues = new ModelDues();
  final Map<String, ModelStock> stocks = new HashMap<>();
  final TreeMap<LocalDate, CostMethod> costMethods = new TreeMap<>();
  final Map<String, KeepDraft> drafts = new TreeMap<>();
  final Set<String> formerDrafts = new TreeSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ModelResults results = new ModelResults();
  @Nullable YearMonth closedThrough;
  @Nullable Integer closedYear;

  /** Whose dues of which month. */
  public record PartyMonth(String party, YearMonth month) {}

  ModelBook(OpenBook open) {
    this.name = open.book().value();
    this.balances = new ModelBalances(name);
    this.chartName = open.chart().toString();
    this.ofCounty = open.level() == BookLevel.COUNTY_AND_ABOVE;
    this.requires = open.dimensions().name();
  }

  /** Which dimensions its expenditure must have. */
  public String requires() {
    return requires;
  }

  public String name() {
    return name;
  }

  String chartName() {
    return chartName;
  }

  public boolean is2009() {
    return chartName.equals("CN-UNION-2009");
  }

  public ModelChart chart() {
    return Objects.requireNonNull(ModelChart.ALL.get(chartName));
  }

  /** Since when it has its chart, if it had another before. */
  public @Nullable LocalDate migratedOn() {
    return migratedOn;
  }

  /** Its balances on its chart. */
  public SortedMap<ModelHeld, BigInteger> held() {
    return posted.held();
  }

  /** Whether any of its accounts has changed since a day. */
  public boolean movedSince(LocalDate day) {
    return posted.movedSince(day);
  }

  /** Goes over to the chart of 2021: what it had on the other one is named by it from now on. */
  private void migrate(LocalDate date) {
    balances.leave(chartName);
    chartName = "CN-UNION-2021";
    migratedOn = date;
    formerDrafts.addAll(drafts.keySet());
    fundsByAge.forEach(fund -> fund.terms = ModelMapping.follow(fund.terms, ofCounty));
  }

  /** The chart that this book does not use. */
  public ModelChart otherChart() {
    String other = is2009() ? "CN-UNION-2021" : "CN-UNION-2009";
    return Objects.requireNonNull(ModelChart.ALL.get(other));
  }

  /** All funds, the oldest first. */
  public List<ModelFund> funds() {
    return Collections.unmodifiableList(fundsByAge);
  }

  /** All holds that ever were, the oldest first. */
  public List<ModelHold> holds() {
    return List.copyOf(holds.values());
  }

  /** What was posted so far on every key. */
  public Map<BalanceKey, Turnover> balances() {
    return Collections.unmodifiableMap(balances.accounts());
  }

  /** Whether nothing was posted yet. */
  public boolean isEmpty() {
    return balances.debits().isEmpty();
  }

  void add(ModelFund fund) {
    funds.put(fund.code, fund);
    fundsByAge.add(fund);
  }

  public List<RebatePolicy> policies() {
    return policies.values().stream().toList();
  }

  public List<ModelPlan> plans() {
    return plans.values().stream().toList();
  }

  /** The months for which any dues stand, the oldest first. */
  public List<PartyMonth> monthsWithDues() {
    return dues.months();
  }

  ModelStock stockOf(String item) {
    return stocks.computeIfAbsent(item, any -> new ModelStock());
  }

  /** The lots of an item that may be issued on a day, the first received first. */
  public List<String> lotsOf(String item, LocalDate day) {
    return stockOf(item).lotsOn(day).stream().map(ModelStock.Left::lot).toList();
  }

  /** How much of an item may be issued on a day. */
  public BigInteger onHand(String item, LocalDate day) {
    return ModelTaking.sum(
        stockOf(item).lotsOn(day).stream().map(ModelStock.Left::quantity).toList());
  }

  CostMethod costMethodOn(LocalDate day) {
    Map.Entry<LocalDate, CostMethod> chosen = costMethods.floorEntry(day);
    return chosen == null ? CostMethod.FIFO : chosen.getValue();
  }

  /** The names of the open drafts. */
  public List<String> drafts() {
    return List.copyOf(drafts.keySet());
  }

  /** Whether a year is closed for good. */
  public boolean isClosedYear(int year) {
    return closedYear != null && closedYear >= year;
  }

  public @Nullable YearMonth closedThrough() {
    return closedThrough;
  }

  List<ModelMovement.Dues> duesOf(PartyMonth key) {
    return dues.receivedFor(key);
  }

  List<ModelMovement.Rebate> rebatesOf(PartyMonth key) {
    return dues.rebatesOf(key);
  }

  /** The wages of a month: as declared, else as the receipts that stand say, else null. */
  public @Nullable BigInteger payrollOf(PartyMonth key) {
    BigInteger declared = levy.wages(key);
    List<ModelMovement.Dues> standing = duesOf(key);
    return declared != null || standing.isEmpty() ? declared : standing.get(0).payroll();
  }

  boolean isClosedOn(LocalDate date) {
    return closedThrough != null && !YearMonth.from(date).isAfter(closedThrough);
  }

  String nextNumber(ModelMovement movement) {
    String series = movement.date.getYear() + "-" + movement.type + "-";
    return movement.kind instanceof ModelMovement.Part part
        ? series + part.whole() + "-" + part.part() + "/" + part.first().parts()
        : series + next(movement.date, movement.type);
  }

  int next(LocalDate date, String type) {
    return numbers.getOrDefault(date.getYear() + "-" + type, 0) + 1;
  }

  /** Takes a voucher into number series, balances, funds, dues and rebates. */
  void post(ModelMovement movement) {
    if (movement.kind instanceof ModelMovement.Migrated) {
      migrate(movement.date);
    }
    posted.add(movement);
    if (!(movement.kind instanceof ModelMovement.Part part && part.part() > 1)) {
      numbers.merge(movement.date.getYear() + "-" + movement.type, 1, Integer::sum);
    }
    movement.lines.forEach(balances::add);
    movement.lines.forEach(line -> results.add(this, movement.date.getYear(), line));
    if (!(movement.kind instanceof ModelMovement.Carried)
        && !(movement.kind instanceof ModelMovement.Migrated)) {
      new FundEffect(this, movement.lines).apply();
    }
    if (movement.taken != null) {
      movement.taken.apply();
    }
    keep(movement);
  }

  private void keep(ModelMovement movement) {
    switch (movement.kind) {
      case ModelMovement.Plain plain -> {}
      case ModelMovement.Carried carried -> {}
      case ModelMovement.Migrated migrated -> {}
      case ModelMovement.Part part -> part.all().put(part.first().id().value(), part);
      case ModelMovement.Posted posted -> drafts.remove(posted.draft());
      case ModelMovement.Blue blue -> blue.original().correctedBy = movement;
      case ModelMovement.Difference difference ->
          difference.original().amounts = difference.amounts();
      case ModelMovement.Dues received -> dues.receive(received);
      case ModelMovement.Rebate rebate -> dues.rebate(rebate);
      case ModelMovement.OfPreparatoryLevy it -> levy.keep(it);
      case ModelMovement.Agreed agreed -> {}
      case ModelMovement.Settlement settlement -> settlement.count().settled = true;
      case ModelMovement.OfGoods goods ->
          goods.changes().forEach((item, changes) -> stockOf(item).add(changes));
      case ModelMovement.Red red -> takeBack(red.original().kind, movement.date);
    }
  }

  /** Credits less debits of a fund on accounts of a family. */
  public BigInteger carriedOver(String fund, String family) {
    return balances.carriedOver(fund, family);
  }

  /** What is not zero on the accounts that a year's end empties, for a fund. */
  Map<String, BigInteger> resultsOf(int year, String fund) {
    return results.of(year, fund);
  }

  boolean waits(int year) {
    return results.areLeft(year);
  }

  private void takeBack(ModelMovement.Kind kind, LocalDate date) {
    if (kind instanceof ModelMovement.Settlement settlement) {
      settlement.count().settled = false;
    }
    levy.takeBack(kind);
    dues.takeBack(kind);
    if (kind instanceof ModelMovement.OfGoods goods) {
      goods
          .changes()
          .forEach(
              (item, changes) ->
                  stockOf(item).add(changes.stream().map(change -> change.negated(date)).toList()));
    }
  }
}
