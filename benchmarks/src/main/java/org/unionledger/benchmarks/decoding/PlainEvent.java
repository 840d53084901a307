package org.unionledger.benchmarks.decoding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded voucher as databind sees it: records that mirror its JSON, every value a text, nothing
 * checked.
 */
record PlainEvent(Voucher voucher, @Nullable String purpose) {

  record Voucher(
      String book,
      String chart,
      String number,
      String date,
      String summary,
      String preparedBy,
      String approvedBy,
      @Nullable String approvalRef,
      @Nullable String preparedAt,
      List<Posting> postings) {}

  record Posting(
      String account,
      String side,
      String amount,
      String unit,
      @Nullable String fund,
      @Nullable String party) {}
}
