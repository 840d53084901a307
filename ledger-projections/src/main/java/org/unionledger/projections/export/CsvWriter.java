package org.unionledger.projections.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.RecordedEvent;
import org.unionledger.json.EventJson;
import org.unionledger.money.Unit;
import org.unionledger.projections.internal.CsvRows;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/**
 * One row for each posting, after RFC 4180: cells separated by commas, quoted where they must be,
 * rows ended by CR LF, a header row first. Texts are exact; a spreadsheet should import them as
 * text, because a summary may begin with {@code =}.
 */
final class CsvWriter extends VoucherWriter {
  private static final String HEADER =
      "position,recordedAt,id,by,type,book,chart,date,voucher,summary,preparedBy,approvedBy,"
          + "attachments,reverses,line,account,accountName,side,amount,unit,fund,party";

  CsvWriter(Writer out) {
    super(out);
  }

  @Override
  void begin() throws IOException {
    print(HEADER, CsvRows.END);
  }

  @Override
  void declare(Unit unit, String name) {}

  @Override
  void write(RecordedEvent recorded, Movement movement) throws IOException {
    Voucher voucher = movement.voucher();
    int line = 0;
    for (Posting posting : voucher.postings()) {
      line++;
      String head = CsvRows.of(voucherCells(recorded, movement, posting));
      print(head, ",", CsvRows.of(postingCells(voucher, posting, line)), CsvRows.END);
    }
  }

  private static List<String> voucherCells(
      RecordedEvent recorded, Movement movement, Posting posting) {
    Voucher voucher = movement.voucher();
    return List.of(
        Long.toString(recorded.position()),
        recorded.recordedAt().toString(),
        recorded.id().value(),
        recorded.by().value(),
        EventJson.type(movement),
        voucher.book().value(),
        voucher.chartOf(posting).toString(),
        voucher.particulars().date().toString(),
        voucher.number().toString(),
        voucher.particulars().summary(),
        voucher.preparedBy().value(),
        voucher.particulars().approvedBy().value(),
        Integer.toString(voucher.particulars().attachments().size()),
        movement instanceof MovementReversed it ? it.movement().value() : "");
  }

  private static List<String> postingCells(Voucher voucher, Posting posting, int line) {
    Account account = Chart.of(voucher.chartOf(posting)).find(posting.account()).orElseThrow();
    return List.of(
        Integer.toString(line),
        posting.account(),
        account.chineseName(),
        posting.side().name(),
        posting.amount().toPlainText(),
        posting.amount().unit().code(),
        orEmpty(posting.fund()),
        posting.party() == null ? "" : posting.party().value());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  void end(long position) {}
}
