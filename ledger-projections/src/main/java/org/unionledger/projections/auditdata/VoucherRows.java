package org.unionledger.projections.auditdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Dimensions;
import org.unionledger.event.CarriedForward;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.json.EventJson;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Signatures;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;

/** Writes one row for each posting, from events that come in order. */
final class VoucherRows implements Consumer<RecordedEvent> {
  private static final String BETWEEN_ACCOUNTS = ";";
  private static final String NOTHING = Amount.zero(Unit.CNY).toPlainText();

  private static final List<String> COLUMNS = AuditTable.VOUCHERS.columns();

  private final TableWriter table;
  private final Names names;
  private final SourceMovements sources;
  private final Map<CommandId, VoucherNumber> numbers = new HashMap<>();

  VoucherRows(TableWriter table, Names names, SourceMovements sources) {
    this.table = table;
    this.names = names;
    this.sources = sources;
  }

  @Override
  public void accept(RecordedEvent recorded) {
    if (recorded.event() instanceof Movement movement) {
      if (sources.contains(recorded.id())) {
        numbers.put(recorded.id(), movement.voucher().number());
      }
      try {
        write(recorded, movement);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void write(RecordedEvent recorded, Movement movement) throws IOException {
    int line = 0;
    for (Posting posting : movement.voucher().postings()) {
      line++;
      Map<String, String> cells = new HashMap<>();
      ofVoucher(cells, recorded, movement);
      ofPosting(cells, movement.voucher(), posting, line);
      table.row(
          COLUMNS.stream().map(column -> cells.getOrDefault(column, AuditTexts.EMPTY)).toList());
    }
  }

  private void ofVoucher(Map<String, String> cells, RecordedEvent recorded, Movement movement) {
    Voucher voucher = movement.voucher();
    String book = voucher.book().value();
    cells.put("会计年度", Integer.toString(voucher.number().year()));
    cells.put("单位代码", book);
    cells.put("单位名称", names.book(voucher.book()));
    cells.put("电子账簿编号", book);
    cells.put("电子账簿名称", names.book(voucher.book()));
    cells.put("会计月份", Integer.toString(voucher.particulars().date().getMonthValue()));
    cells.put("记账凭证日期", AuditTexts.of(voucher.particulars().date()));
    cells.put("记账类型编号", EventJson.type(movement));
    cells.put("记账凭证种类", voucher.number().type().toString());
    cells.put("记账凭证编号", voucher.number().withinSeries());
    cells.put("记账凭证摘要", voucher.particulars().summary());
    cells.put("附件数", Integer.toString(voucher.particulars().attachments().size()));
    sign(cells, recorded.by(), voucher);
    cells.put("源凭证号", source(movement));
    cells.put("记账标志", AuditTexts.of(true));
    cells.put("作废标志", AuditTexts.of(false));
    cells.put(
        "是否结转",
        AuditTexts.of(movement instanceof CarriedForward || movement instanceof ChartMigrated));
    cells.put("账本位置", Long.toString(recorded.position()));
    cells.put("命令编号", recorded.id().value());
  }

  /** Whoever approved a voucher that nobody else checked has checked it. */
  private static void sign(Map<String, String> cells, Actor recordedBy, Voucher voucher) {
    Actor approvedBy = voucher.particulars().approvedBy();
    Signatures signatures = voucher.particulars().signatures();
    Actor checkedBy = signatures.checkedBy();
    cells.put("制单人员", voucher.preparedBy().value());
    cells.put("复核人员", (checkedBy == null ? approvedBy : checkedBy).value());
    cells.put("记账人员", recordedBy.value());
    cells.put("出纳人员", AuditTexts.of(signatures.cashier()));
    cells.put("财务主管", checkedBy == null ? "" : approvedBy.value());
  }

  /** The number of the voucher that this one takes back or corrects. */
  private String source(Movement movement) {
    CommandId source = SourceMovements.of(movement);
    return source == null ? AuditTexts.EMPTY : AuditTexts.of(numbers.get(source));
  }

  private void ofPosting(Map<String, String> cells, Voucher voucher, Posting posting, int line) {
    Chart chart = Chart.of(voucher.chartOf(posting));
    Account account = chart.find(posting.account()).orElseThrow();
    cells.put("会计体系", chart.id().toString());
    cells.put("分录序号", Integer.toString(line));
    cells.put("科目编码", account.code());
    cells.put("科目名称", account.chineseName());
    cells.put("科目全称", AuditTexts.fullName(chart, account));
    List<Account> others = others(voucher, posting);
    cells.put("对方科目编码", joined(others.stream().map(Account::code).toList()));
    cells.put("对方科目名称", joined(others.stream().map(Account::chineseName).toList()));
    ofAmount(cells, posting);
    cells.put("预算项目代码", AuditTexts.of(posting.fund()));
    cells.put("预算项目名称", names.fund(voucher.book(), posting.fund()));
    cells.put("往来单位编码", posting.party() == null ? "" : posting.party().value());
    ofDimensions(cells, posting.dimensions());
  }

  private static void ofDimensions(Map<String, String> cells, Dimensions said) {
    cells.put("功能科目代码", AuditTexts.of(said.functionalClass()));
    cells.put("经济科目代码", AuditTexts.of(said.economicClass()));
    if (said.source() != null) {
      cells.put("资金性质代码", said.source().name());
      cells.put(
          "资金性质名称",
          switch (said.source()) {
            case FISCAL -> "财政拨款";
            case UNION -> "工会资金";
          });
    }
    if (said.kind() != null) {
      cells.put("支出类型码", said.kind().name());
      cells.put(
          "支出类型名称",
          switch (said.kind()) {
            case BASIC_PERSONNEL -> "基本支出—人员经费";
            case BASIC_OPERATING -> "基本支出—公用经费";
            case PROJECT -> "项目支出";
          });
    }
  }

  /** Money of other units than CNY, and goods, stand in the columns of foreign currency. */
  private static void ofAmount(Map<String, String> cells, Posting posting) {
    String amount = posting.amount().toPlainText();
    boolean debit = posting.side() == Side.DEBIT;
    boolean yuan = posting.amount().unit().equals(Unit.CNY);
    cells.put("借方发生额", yuan && debit ? amount : NOTHING);
    cells.put("贷方发生额", yuan && !debit ? amount : NOTHING);
    cells.put("币种", posting.amount().unit().code());
    if (!yuan) {
      cells.put(debit ? "借方外币发生额" : "贷方外币发生额", amount);
      cells.put("数量", amount);
    }
  }

  private static List<Account> others(Voucher voucher, Posting posting) {
    Set<Account> accounts = new LinkedHashSet<>();
    for (Posting other : voucher.postings()) {
      if (other.side() != posting.side() && other.amount().unit().equals(posting.amount().unit())) {
        accounts.add(Chart.of(voucher.chartOf(other)).find(other.account()).orElseThrow());
      }
    }
    return List.copyOf(accounts);
  }

  private static String joined(List<String> texts) {
    return texts.stream().collect(Collectors.joining(BETWEEN_ACCOUNTS));
  }
}
