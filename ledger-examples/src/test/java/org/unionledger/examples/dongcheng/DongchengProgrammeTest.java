package org.unionledger.examples.dongcheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionledger.UnionLedger;
import org.unionledger.command.Outcome;
import org.unionledger.examples.ProgrammeOutput;
import org.unionledger.examples.text.Language;
import org.unionledger.identity.BookId;
import org.unionledger.money.Amount;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.balances.BalancesJson;
import org.unionledger.projections.balances.TrialBalanceQuery;
import org.unionledger.projections.dues.DuesLine;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.replay.Replay;

/** The whole programme on a ledger: what it must leave there, asked of the projections. */
final class DongchengProgrammeTest {
  private static final BookId DISTRICT = new BookId("dongcheng");

  @TempDir private static Path folder;

  private static UnionLedger ledger;
  private static LedgerViews views;
  private static Telling telling;

  @BeforeAll
  static void tellTheStory() {
    ledger = UnionLedger.open(folder.resolve("dongcheng.ledger"));
    views = LedgerViews.over(ledger.journal());
    telling = new DongchengProgramme().tell(ledger, views);
  }

  @AfterAll
  static void close() {
    ledger.close();
  }

  @Test
  void every_command_comes_out_as_the_story_tells() {
    assertThat(telling.surprises()).isEmpty();
    assertThat(telling.count(Outcome.Recorded.class)).isEqualTo(14_399);
    assertThat(telling.count(Outcome.AlreadyRecorded.class)).isEqualTo(417);
    assertThat(telling.count(Outcome.Refused.class)).isEqualTo(98);
  }

  @Test
  void eight_of_the_ten_million_stay_unallotted() {
    FundStatus fund = fund(DISTRICT, "covid-2020");

    assertThat(fund.authorised()).hasToString("10000000.00 CNY");
    assertThat(fund.allotted()).hasToString("2000000.00 CNY");
    assertThat(fund.used()).hasToString("0.00 CNY");
    assertThat(fund.available()).hasToString("8000000.00 CNY");
  }

  @Test
  void consolation_is_spent_to_the_fen() {
    FundStatus fund = fund(DISTRICT, "covid-2020/consolation");

    assertThat(fund.authorised()).hasToString("1000000.00 CNY");
    assertThat(fund.used()).hasToString("1000000.00 CNY");
    assertThat(fund.available()).hasToString("0.00 CNY");
    assertThat(fund.rules().purposes()).containsExactlyInAnyOrder("口罩", "防护用品", "慰问品");
    assertThat(fund.rules().accounts()).containsExactly("50202", "50205");
    assertThat(fund.window()).hasToString("2020-01-01 – 2020-12-31");
  }

  @Test
  void hardship_aid_stays_within_its_million() {
    FundStatus fund = fund(DISTRICT, "covid-2020/hardship-aid");

    assertThat(fund.authorised()).hasToString("1000000.00 CNY");
    assertThat(fund.used()).hasToString("862500.00 CNY");
    assertThat(fund.available()).hasToString("137500.00 CNY");
    assertThat(fund.rules().accounts()).containsExactly("50204");
  }

  @Test
  void lower_unions_match_the_fund_with_money_of_their_own() {
    assertThat(
            Assumptions.DEFAULT.lowerUnions().stream()
                .map(union -> fund(union.office().book(), "matching-2020").used())
                .reduce(Yuan.NONE, Amount::plus))
        .isEqualTo(fund(DISTRICT, "covid-2020").matched())
        .isNotEqualTo(Yuan.NONE);
  }

  @Test
  void dues_of_entitled_months_are_paid_back_in_full_and_no_others() {
    Map<String, Amount> expected = new TreeMap<>();
    for (Enterprise enterprise : Enterprise.all(Assumptions.DEFAULT)) {
      for (YearMonth month : Quarter.months(Article.REBATE)) {
        if (enterprise.circumstance().entitles(month)) {
          expected.put(enterprise.id() + " " + month, enterprise.paid(month));
        }
      }
    }

    Map<String, Amount> rebated = new TreeMap<>();
    for (DuesLine line : views.dues(DuesQuery.ALL.withBook(DISTRICT)).lines()) {
      if (!line.rebated().isEmpty()) {
        rebated.put(line.party() + " " + line.levyPeriod(), RebateReport.rebated(line));
      }
    }

    assertThat(rebated).hasSizeGreaterThan(400 * 24).isEqualTo(expected);
  }

  @Test
  void refusals_have_the_reasons_that_the_article_and_the_law_give() {
    assertThat(
            telling.refusals().stream()
                .collect(Collectors.groupingBy(RefusalReport::reason, Collectors.counting())))
        .containsOnly(
            entry("NOT_ELIGIBLE HAS_UNION", 32L),
            entry("NOT_ELIGIBLE SMALL_OR_MICRO", 27L),
            entry("PARTY_UNKNOWN", 16L),
            entry("NOT_PAID_IN_FULL", 4L),
            entry("NO_DUES_PAID", 3L),
            entry("FUND_EXCEEDED", 2L),
            entry("ALREADY_REBATED", 2L),
            entry("ALREADY_REVERSED", 1L),
            entry("PREPARER_APPROVES", 1L),
            entry("PERSONAL_DATA", 1L),
            entry("PURPOSE_NOT_ALLOWED", 1L),
            entry("OUTSIDE_POLICY_WINDOW", 1L),
            entry("DATE_IN_CLOSED_PERIOD", 1L),
            entry("MATCHES_OWN_BOOK", 1L),
            entry("INTERVAL_NOT_ENDED", 1L),
            entry("COMMAND_ID_REUSED", 1L),
            entry("DUES_ALREADY_REBATED", 1L),
            entry("OUTSIDE_FUND_WINDOW", 1L),
            entry("MOVEMENT_OF_PRIOR_YEAR", 1L));
  }

  @Test
  void the_district_has_money_left_and_its_books_balance() {
    var trialBalance = views.trialBalance(TrialBalanceQuery.of(DISTRICT));

    assertThat(trialBalance.totals().balance()).isTrue();
    assertThat(trialBalance.lines().getFirst().account().code()).isEqualTo("102");
    assertThat(trialBalance.lines().getFirst().closing().isNegative()).isFalse();
  }

  @Test
  void a_replay_from_zero_in_two_halves_differs_in_nothing() {
    long head = ledger.journal().head();
    FoldedLedger replayed = new FoldedLedger();
    FoldedLedger secondHalf = new FoldedLedger();
    Replay.of(ledger.journal()).upTo(head / 2).into(replayed);
    Replay.of(ledger.journal()).after(head / 2).into(secondHalf);
    replayed.merge(secondHalf);

    assertThat(replayed.position()).isEqualTo(head).isEqualTo(14_399);
    assertThat(BalancesJson.sha256(replayed.balances(Selection.ALL)))
        .isEqualTo(BalancesJson.sha256(views.balances(Selection.ALL)));
    assertThat(replayed.funds(Selection.ALL)).isEqualTo(views.funds(Selection.ALL));
    assertThat(replayed.dues(DuesQuery.ALL)).isEqualTo(views.dues(DuesQuery.ALL));
  }

  @ParameterizedTest
  @EnumSource
  void the_reports_read_as_agreed(Language language) throws IOException {
    List<String> lines = new ArrayList<>();
    SmallAndMicroShare share = new SmallAndMicroShare();
    Replay.of(ledger.journal()).into(share);

    boolean asItShouldBe =
        new DongchengProgramme()
            .show(telling, views, share, new ProgrammeOutput(language, lines::add));

    String text = String.join("\n", lines) + "\n";
    Path seen = Path.of("target", agreedName(language));
    Files.writeString(seen, text);
    assertThat(text).as("if the change is wanted, agree to %s", seen).isEqualTo(agreed(language));
    assertThat(asItShouldBe).isTrue();
  }

  private static String agreedName(Language language) {
    return "dongcheng_" + language.tag() + ".txt";
  }

  private static String agreed(Language language) throws IOException {
    String name = agreedName(language);
    try (InputStream bytes = DongchengProgrammeTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static FundStatus fund(BookId book, String code) {
    return views.funds(Selection.ALL.withBook(book).withFund(code)).funds().getFirst();
  }
}
