package org.unionledger.projections.auditdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Journal;
import org.unionledger.projections.Chronicle;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.Folding;
import org.unionledger.projections.RandomHistory;
import org.unionledger.projections.TestJournal;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.query.Selection;
import org.unionledger.voucher.YearEndStep;

/** What an auditor reads back is what the ledger says, in both encodings. */
class AuditExportTest {
  @TempDir private Path folder;

  private AuditData export(List<RecordedEvent> events) throws IOException {
    try (Journal journal = TestJournal.of(folder, events)) {
      return AuditData.of(journal);
    }
  }

  private static Chronicle etown() {
    return new Chronicle()
        .book("etown", ChartId.CN_UNION_2021)
        .unit("mask", 0, "口罩")
        .fund("etown", "covid", "1000.00")
        .post("etown", "2022-04-30", "拨缴", "Dr 102 900.00 CNY", "Cr 402 900.00 CNY")
        .post(
            "etown",
            "2022-05-09",
            "慰问𠮷先生😀,\"两户\"",
            "Dr 50405 30.00 CNY #covid @org-1",
            "Dr 50404 20.00 CNY #covid @org-2",
            "Cr 102 50.00 CNY",
            "Dr memo:store 5 mask",
            "Cr memo:gift 5 mask")
        .reverse(5, "2022-05-10")
        .carryForward(
            "etown",
            "2022-12-31",
            YearEndStep.RESULT,
            null,
            "Dr 402 900.00 CNY",
            "Cr 32203 900.00 CNY");
  }

  private static final String A_POSTING =
      """
      会计年度=2022
      单位代码=etown
      单位名称=etown
      电子账簿编号=etown
      电子账簿名称=etown
      会计体系=CN-UNION-2021
      会计月份=5
      记账凭证日期=20220509
      记账类型编号=VoucherPosted
      记账凭证种类=记
      记账凭证编号=2
      分录序号=1
      记账凭证摘要=慰问𠮷先生😀,"两户"
      科目编码=50405
      科目名称=送温暖支出
      科目全称=维权支出-送温暖支出
      借方发生额=30.00
      贷方发生额=0.00
      对方科目编码=102
      对方科目名称=银行存款
      币种=CNY
      附件数=0
      制单人员=accountant-1
      复核人员=finance-head
      记账人员=accountant-1
      记账标志=是
      作废标志=否
      是否结转=否
      预算项目代码=covid
      预算项目名称=covid
      往来单位编码=org-1
      账本位置=5
      命令编号=e5
      """;

  @Test
  void aPostingStandsInTheColumnsOfAuditOfficesInBothEncodings() throws IOException {
    AuditData written = export(etown().events());

    for (AuditEncoding encoding : AuditEncoding.values()) {
      Map<String, String> row = written.table(encoding, AuditTable.VOUCHERS).get(2);
      assertThat(
              AuditTable.VOUCHERS.columns().stream()
                  .filter(column -> !cell(row, column).isEmpty())
                  .map(column -> column + "=" + cell(row, column)))
          .as("%s", encoding)
          .containsExactlyElementsOf(A_POSTING.lines().toList());
    }
  }

  @Test
  void goodsRedLettersAndClosingVouchersAreToldApart() throws IOException {
    List<Map<String, String>> vouchers = export(etown().events()).table(AuditTable.VOUCHERS);

    assertThat(vouchers.get(5))
        .containsEntry("币种", "mask")
        .containsEntry("借方外币发生额", "5")
        .containsEntry("数量", "5")
        .containsEntry("借方发生额", "0.00");
    assertThat(vouchers.get(7)).containsEntry("源凭证号", "2022-记-2").containsEntry("借方发生额", "-30.00");
    assertThat(vouchers.getLast()).containsEntry("是否结转", "是");
  }

  @Test
  void everyColumnOfAnyHistoryAddsUpToTheBalances() throws IOException {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 500);
    AuditData written = export(events);
    FoldedLedger ledger = Folding.of(events);
    Map<String, BigDecimal> debits = new TreeMap<>();
    Map<String, BigDecimal> credits = new TreeMap<>();
    for (Balance balance : ledger.balances(Selection.ALL).balances()) {
      String key = key(balance.key().book().value(), balance.key().account(), balance);
      debits.merge(key, balance.debit().toDecimal(), BigDecimal::add);
      credits.merge(key, balance.credit().toDecimal(), BigDecimal::add);
    }
    debits.replaceAll((key, sum) -> sum.stripTrailingZeros());
    credits.replaceAll((key, sum) -> sum.stripTrailingZeros());

    assertThat(sums(written.table(AuditTable.VOUCHERS), "借方")).isEqualTo(debits);
    assertThat(sums(written.table(AuditTable.VOUCHERS), "贷方")).isEqualTo(credits);
    assertThat(sums(written.table(AuditTable.BALANCES), "借方")).isEqualTo(debits);
    assertThat(sums(written.table(AuditTable.BALANCES), "贷方")).isEqualTo(credits);
    assertFundsAddUp(written, ledger);
    assertMonthsFollowEachOther(written.table(AuditTable.BALANCES));
  }

  private static String key(String book, String account, Balance balance) {
    return book + "|" + account + "|" + balance.key().unit();
  }

  private static Map<String, BigDecimal> sums(List<Map<String, String>> rows, String side) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Map<String, String> row : rows) {
      String foreign = row.getOrDefault(side + "外币发生额", "");
      String amount = foreign.isEmpty() ? cell(row, side + "发生额") : foreign;
      sums.merge(
          cell(row, "电子账簿编号") + "|" + cell(row, "科目编码") + "|" + cell(row, "币种"),
          new BigDecimal(amount),
          BigDecimal::add);
    }
    sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
    return sums;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static void assertFundsAddUp(AuditData written, FoldedLedger ledger) {
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (Balance balance : ledger.balances(Selection.ALL).balances()) {
      if (!balance.key().fund().isEmpty()) {
        String key = key(balance.key().book().value(), balance.key().account(), balance);
        expected.put(
            key + "|" + balance.key().fund(), balance.balance().toDecimal().stripTrailingZeros());
      }
    }
    Map<String, BigDecimal> found = new TreeMap<>();
    for (Map<String, String> row : written.table(AuditTable.AUXILIARY)) {
      if (cell(row, "辅助类型").equals("专项")) {
        // Years come in order: the last one stays.
        found.put(
            cell(row, "电子账簿编号")
                + "|"
                + cell(row, "科目编码")
                + "|"
                + cell(row, "币种")
                + "|"
                + cell(row, "辅助编码"),
            closing(row));
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  private static BigDecimal closing(Map<String, String> row) {
    return signed(cell(row, "期末余额方向"), cell(row, "期末余额")).stripTrailingZeros();
  }

  private static BigDecimal signed(String side, String size) {
    return side.equals("贷") ? new BigDecimal(size).negate() : new BigDecimal(size);
  }

  private static void assertMonthsFollowEachOther(List<Map<String, String>> balances) {
    Map<String, BigDecimal> before = new HashMap<>();
    for (Map<String, String> row : balances) {
      String key = cell(row, "电子账簿编号") + cell(row, "科目编码") + cell(row, "币种");
      BigDecimal opening = signed(cell(row, "期初余额方向"), cell(row, "期初余额"));
      BigDecimal closing = signed(cell(row, "期末余额方向"), cell(row, "期末余额"));
      assertThat(opening)
          .as("%s", row)
          .isEqualByComparingTo(before.getOrDefault(key, BigDecimal.ZERO));
      assertThat(closing)
          .as("%s", row)
          .isEqualByComparingTo(
              opening
                  .add(new BigDecimal(cell(row, "借方发生额")))
                  .subtract(new BigDecimal(cell(row, "贷方发生额"))));
      before.put(key, closing);
    }
  }

  @Test
  void bothEncodingsSayTheSameAndTheManifestHasTheirDigests()
      throws IOException, NoSuchAlgorithmException {
    List<RecordedEvent> events = RandomHistory.of(RandomHistory.seed(getClass()), 200);
    AuditData written = export(events);

    assertThat(written.files()).hasSize(2 * AuditTable.values().length + 1);
    for (AuditTable table : AuditTable.values()) {
      assertThat(written.table(AuditEncoding.GB_18030, table)).isEqualTo(written.table(table));
    }
    assertThat(written.manifest().head().size()).isEqualTo(events.size());
    for (AuditManifest.File file : written.manifest().files()) {
      byte[] bytes = written.file(file.name());
      assertThat(file.bytes()).isEqualTo(bytes.length);
      assertThat(file.sha256())
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
    assertThat(strings(written.file(AuditManifest.FILE)))
        .contains(
            written.manifest().head().root().toString(),
            written.manifest().files().getFirst().sha256());
  }

  private static List<String> strings(byte[] json) throws IOException {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getText());
        }
      }
    }
    return strings;
  }

  @Test
  void accountsAndPeriodsOfABookAreComplete() throws IOException {
    AuditData written = export(etown().events());

    assertThat(written.table(AuditTable.PERIODS)).hasSize(9);
    assertThat(written.table(AuditTable.ACCOUNTS))
        .hasSize(Chart.of(ChartId.CN_UNION_2021).accounts().size() + 2)
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("科目编码", "504")
                    .containsEntry("是否最底级", "否")
                    .containsEntry("科目级次", "1"));
    assertThat(written.table(AuditTable.AUXILIARY))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("辅助类型", "往来")
                    .containsEntry("辅助编码", "org-1")
                    .containsEntry("期末余额方向", "平")
                    .containsEntry("借方发生额", "0.00"));
  }
}
