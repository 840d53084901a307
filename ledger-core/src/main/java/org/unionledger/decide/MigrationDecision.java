package org.unionledger.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.ChartMapping;
import org.unionledger.command.MigrateChart;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.ChartBalances.Held;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.ChartMigrated;
import org.unionledger.refusal.MigrationRefusal;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Decides when a book goes over to the chart that follows its own (财会〔2021〕16号). */
final class MigrationDecision {
  private static final List<Rule<MigrateChart>> MIGRATING =
      List.of(
          (state, migrate) -> BookDecisions.bookIsOpen(state, migrate.book()),
          MigrationDecision::isNotMigrated,
          MigrationDecision::anotherFollows,
          MigrationDecision::isAtYearBegin,
          (state, migrate) ->
              VoucherDecision.dateIsOpen(state, migrate.book(), migrate.particulars().date()),
          MigrationDecision::yearBeforeIsClosed,
          MigrationDecision::worksheetIsAttached,
          MigrationDecision::nothingIsPostedSince,
          MigrationLineRules::areInOrder);

  private static final List<Rule<Filled>> FILLED =
      List.of(
          MigrationDecision::whatIsSaidIsEmptied,
          MigrationDecision::allIsAnalysed,
          MigrationDecision::assetFundsMatch,
          MigrationDecision::assetFundMirrorsAssets,
          MigrationDecision::somethingIsThere,
          MigrationDecision::fitsIntoOneVoucher);

  /** 资产基金 mirrors what an asset becomes: out of 结余 for goods, out of 固定基金 for the others. */
  private static final List<Mirror> MIRRORS =
      List.of(
          new Mirror("331", "30101", "141", "141"),
          new Mirror("301", "30101", "162", "141"),
          new Mirror("301", "30105", "162", "171"));

  /**
   * Which detail of the asset fund gets as much as an asset becomes.
   *
   * @param from the account of net assets that gives
   * @param assetFund the detail of 301
   * @param asset the asset that is left
   * @param becomes what it becomes
   */
  private record Mirror(String from, String assetFund, String asset, String becomes) {}

  /** A command whose lines are in order, and what becomes of every balance. */
  private record Filled(MigrateChart migrate, MigrationWays ways, MigrationWorksheet worksheet) {}

  private MigrationDecision() {}

  static Decision migrate(LedgerState state, MigrateChart migrate) {
    Refusal refusal = Rule.firstBroken(MIGRATING, state, migrate);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    MigrationWays ways = MigrationWays.of(state, migrate);
    MigrationWorksheet worksheet = ways.worksheet(state, migrate);
    refusal = Rule.firstBroken(FILLED, state, new Filled(migrate, ways, worksheet));
    return refusal == null
        ? VoucherDecision.accepted(state, event(state, migrate, ways.mapping(), worksheet))
        : new Decision.Refused(refusal);
  }

  private static ChartMigrated event(
      LedgerState state, MigrateChart migrate, ChartMapping mapping, MigrationWorksheet worksheet) {
    return new ChartMigrated(
        new Voucher(
            migrate.book(),
            mapping.to(),
            VoucherDecision.next(state, migrate.book(), migrate.particulars()),
            migrate.by(),
            migrate.particulars(),
            worksheet.postings()),
        mapping.from());
  }

  private static @Nullable Refusal isNotMigrated(LedgerState state, MigrateChart migrate) {
    BookState book = state.of(new BookKey(migrate.book()));
    LocalDate since = book.migratedOn();
    return since == null
        ? null
        : new MigrationRefusal.ChartAlreadyMigrated(
            migrate.book(), Objects.requireNonNull(book.chart()), since);
  }

  private static @Nullable Refusal anotherFollows(LedgerState state, MigrateChart migrate) {
    ChartId chart = BookDecisions.chartOf(state, migrate.book()).id();
    return ChartMapping.of(chart).isPresent()
        ? null
        : new MigrationRefusal.NoChartFollows(migrate.book(), chart);
  }

  private static @Nullable Refusal isAtYearBegin(LedgerState state, MigrateChart migrate) {
    LocalDate date = migrate.particulars().date();
    return date.getDayOfYear() == 1 ? null : new MigrationRefusal.NotAtYearBegin(date);
  }

  /** All income and expenditure has become 结余, and no month of the old chart opens again. */
  private static @Nullable Refusal yearBeforeIsClosed(LedgerState state, MigrateChart migrate) {
    int before = migrate.particulars().date().getYear() - 1;
    Integer closed = state.of(new BookKey(migrate.book())).closedYear();
    return closed != null && closed >= before
        ? null
        : new MigrationRefusal.YearBeforeNotClosed(migrate.book(), before);
  }

  /** The worksheet, and by what balances were split, are original documents (二(五)). */
  private static @Nullable Refusal worksheetIsAttached(LedgerState state, MigrateChart migrate) {
    return migrate.particulars().attachments().isEmpty()
        ? new MigrationRefusal.WorksheetNotAttached(migrate.book())
        : null;
  }

  /**
   * From its first day on the year is kept on the new chart alone (一(一)). What only brings balances
   * of an account together may be dated so, and what corrects the year before.
   */
  private static @Nullable Refusal nothingIsPostedSince(LedgerState state, MigrateChart migrate) {
    SortedMap<String, Long> since =
        MigrationWays.of(state, migrate).balances(state, migrate).since();
    if (since.isEmpty()) {
      return null;
    }
    String account = since.firstKey();
    return new MigrationRefusal.PostedOnFormerChart(
        migrate.book(),
        migrate.particulars().date(),
        account,
        MigrationWorksheet.yuan(since.getOrDefault(account, 0L)));
  }

  private static @Nullable Refusal whatIsSaidIsEmptied(LedgerState state, Filled filled) {
    SortedMap<Held, Long> left = filled.worksheet().notEmptied();
    if (left.isEmpty()) {
      return null;
    }
    Map.Entry<Held, Long> first = left.entrySet().iterator().next();
    Held held = first.getKey();
    return new MigrationRefusal.BalanceNotEmptied(
        held.account(),
        held.fund(),
        held.party(),
        MigrationWorksheet.yuan(filled.worksheet().balance(held)),
        MigrationWorksheet.yuan(first.getValue()));
  }

  private static @Nullable Refusal allIsAnalysed(LedgerState state, Filled filled) {
    if (filled.worksheet().notAnalysed().isEmpty()) {
      return null;
    }
    Held held = filled.worksheet().notAnalysed().first();
    return new MigrationRefusal.BalanceNotAnalysed(
        held.account(),
        held.fund(),
        held.party(),
        MigrationWorksheet.yuan(filled.worksheet().balance(held)),
        filled.ways().allowed(held.account()));
  }

  private static @Nullable Refusal assetFundsMatch(LedgerState state, Filled filled) {
    for (Mirror mirror : MIRRORS) {
      long asset = filled.worksheet().moved(mirror.asset(), mirror.becomes());
      long fund = Math.negateExact(filled.worksheet().moved(mirror.from(), mirror.assetFund()));
      if (asset != fund) {
        return new MigrationRefusal.AssetFundNotMatched(
            mirror.from(),
            mirror.assetFund(),
            MigrationWorksheet.yuan(fund),
            mirror.asset(),
            mirror.becomes(),
            MigrationWorksheet.yuan(asset));
      }
    }
    return null;
  }

  /** What was not equal on the old chart is corrected there before. */
  private static @Nullable Refusal assetFundMirrorsAssets(LedgerState state, Filled filled) {
    return LineRules.assetFundMirrorsAssets(
        filled.ways().mapping().to(), filled.worksheet().postings());
  }

  private static @Nullable Refusal somethingIsThere(LedgerState state, Filled filled) {
    return filled.worksheet().postings().isEmpty()
        ? new MigrationRefusal.NothingToMigrate(filled.migrate().book())
        : null;
  }

  private static @Nullable Refusal fitsIntoOneVoucher(LedgerState state, Filled filled) {
    List<Posting> postings = filled.worksheet().postings();
    return postings.size() > Voucher.MOST_POSTINGS
        ? new MigrationRefusal.MigrationTooLong(
            filled.migrate().book(), postings.size(), Voucher.MOST_POSTINGS)
        : null;
  }
}
