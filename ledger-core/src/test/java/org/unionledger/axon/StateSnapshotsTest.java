package org.unionledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.DuesMonth;
import org.unionledger.decide.state.DuesState;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.FundMoney;
import org.unionledger.decide.state.FundState;
import org.unionledger.decide.state.HoldKey;
import org.unionledger.decide.state.HoldState;
import org.unionledger.decide.state.Lot;
import org.unionledger.decide.state.OpenDrafts;
import org.unionledger.decide.state.OpenDraftsKey;
import org.unionledger.decide.state.OpenSets;
import org.unionledger.decide.state.OpenSetsKey;
import org.unionledger.decide.state.PayeeKey;
import org.unionledger.decide.state.PreparatoryLevyKey;
import org.unionledger.decide.state.PreparatoryLevyState;
import org.unionledger.decide.state.SeriesKey;
import org.unionledger.decide.state.SplitPlansKey;
import org.unionledger.decide.state.SplitPlansState;
import org.unionledger.decide.state.SplitTerm;
import org.unionledger.decide.state.StateKey;
import org.unionledger.decide.state.StockKey;
import org.unionledger.decide.state.StockState;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.dues.CollectionChannel;
import org.unionledger.dues.DuesShares;
import org.unionledger.dues.LevyShare;
import org.unionledger.dues.SplitPlan;
import org.unionledger.dues.UnionLevel;
import org.unionledger.event.FundHeld;
import org.unionledger.fund.FundId;
import org.unionledger.fund.FundRules;
import org.unionledger.fund.HoldId;
import org.unionledger.fund.Window;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.VoucherType;

/** What is kept of a decision state is the state again; anything else is sourced anew. */
class StateSnapshotsTest {
  private static final BookId BOOK = new BookId("dongcheng");
  private static final FundId FUND = new FundId(BOOK, "covid-2020/aid");
  private static final HoldId HOLD = new HoldId(BOOK, "合同/7");
  private static final PartyId PARTY = new PartyId("ent-1");

  @Test
  void every_kept_state_comes_back_equal() {
    comesBack(new BookKey(BOOK), BookState.UNOPENED);
    comesBack(
        new BookKey(BOOK),
        new BookState(
            ChartId.CN_UNION_2009,
            BookLevel.GRASSROOTS,
            RequiredDimensions.NONE,
            YearMonth.of(2020, 3),
            2019,
            Map.of("CNY", Long.MAX_VALUE, "口罩", 1L),
            LocalDate.of(2020, 1, 1)));
    comesBack(new SeriesKey(BOOK, 2020, VoucherType.GENERAL), 41_501L);
    comesBack(new PayeeKey(FUND, PARTY), -1L);
    comesBack(new FundKey(FUND), FundState.ABSENT);
    comesBack(new FundKey(FUND), fund());
    comesBack(new HoldKey(HOLD), HoldState.ABSENT);
    comesBack(new HoldKey(HOLD), hold());
    comesBack(new OpenSetsKey(BOOK), OpenSets.NONE);
    comesBack(
        new OpenSetsKey(BOOK),
        new OpenSets(
            new TreeMap<>(
                Map.of("v-1", new OpenSets.Part("2020-记-12-1/3", LocalDate.of(2020, 3, 2))))));
    comesBack(new OpenDraftsKey(BOOK), OpenDrafts.NONE);
    comesBack(
        new OpenDraftsKey(BOOK),
        new OpenDrafts(new TreeMap<>(Map.of(new DraftCode("制单-1"), LocalDate.of(2020, 3, 2)))));
    comesBack(
        new StockKey(BOOK, "mask"),
        new StockState(
            List.of(new Lot(new LotId("r-1"), 3, LocalDate.of(2020, 3, 1), 120, 300)),
            3,
            LocalDate.of(2020, 3, 2)));
  }

  @Test
  void every_kept_state_of_the_levy_comes_back_equal() {
    comesBack(new DuesKey(BOOK, PARTY), dues());
    comesBack(new SplitPlansKey(BOOK), plans());
    comesBack(
        new PreparatoryLevyKey(BOOK, PARTY),
        new PreparatoryLevyState(
            List.of(
                new PreparatoryLevyState.Receipt(
                    new CommandId("q-1"),
                    LocalDate.of(2020, 2, 15),
                    new DuesShares(yuan(25_000), yuan(15_000), yuan(60_000)),
                    yuan(60_000),
                    new CommandId("q-2")))));
  }

  @Test
  void bytes_that_are_no_state_are_no_state() {
    for (String text : List.of("", "{", "[]", "{\"chart\":\"CN_UNION_1999\"}", "{\"other\":1}")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(StateSnapshots.read(new BookKey(BOOK), bytes)).as(text).isNull();
    }
  }

  private static <S> void comesBack(StateKey<S> key, S state) {
    assertThat(StateSnapshots.name(key)).isNotNull();
    assertThat(StateSnapshots.read(key, StateSnapshots.write(state))).isEqualTo(state);
  }

  private static HoldState hold() {
    LocalDate until = LocalDate.of(2020, 6, 30);
    FundHeld granted =
        new FundHeld(
            HOLD,
            FUND.code(),
            yuan(50_000),
            PARTY,
            "慰问",
            LocalDate.of(2020, 3, 2),
            until,
            new Actor("finance-head"),
            null);
    return new HoldState(granted, 0, null, until.plusDays(1));
  }

  private static FundState fund() {
    return new FundState(
        Unit.CNY,
        "covid-2020",
        new FundRules(
                new Window(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 12, 31)),
                List.of("慰问"),
                List.of("50204"),
                List.of(PARTY),
                yuan(200_000),
                null,
                true)
            .on(List.of("50404"), ChartId.CN_UNION_2021),
        new FundMoney(100, 2, 3, 6, 4, 5),
        7,
        new TreeSet<>(List.of("covid-2020/aid/east")),
        new TreeMap<>(Map.of(PARTY, 12)),
        LocalDate.of(2020, 12, 31));
  }

  private static SplitPlansState plans() {
    SplitPlan plan =
        new SplitPlan(
            "split-2020",
            "京工发〔2020〕1号",
            CollectionChannel.TAX_COLLECTED,
            true,
            YearMonth.of(2020, 1),
            null,
            UnionLevel.COUNTY,
            List.of(
                new LevyShare(UnionLevel.GRASSROOTS, 6_000),
                new LevyShare(UnionLevel.COUNTY, 4_000)));
    SplitTerm term =
        new SplitTerm(
            plan, YearMonth.of(2020, 12), new TreeMap<>(Map.of(YearMonth.of(2020, 1), 3)));
    return new SplitPlansState(new TreeMap<>(Map.of(plan.code(), term)));
  }

  private static DuesState dues() {
    DuesMonth month =
        new DuesMonth(
            new DuesMonth.Declared(
                new CommandId("w-1"), LocalDate.of(2020, 2, 3), yuan(999_900), yuan(19_998)),
            yuan(1_000_000),
            List.of(
                new DuesMonth.Payment(
                    new CommandId("d-1"),
                    LocalDate.of(2020, 1, 31),
                    new DuesShares(yuan(8_000), yuan(0), yuan(12_000)))),
            List.of(
                new DuesMonth.Rebate(new CommandId("r-1"), "full-2020", yuan(-1), yuan(-20_000))));
    return new DuesState(new TreeMap<>(Map.of(YearMonth.of(2020, 1), month)));
  }

  private static Amount yuan(long fen) {
    return new Amount(fen, Unit.CNY);
  }
}
