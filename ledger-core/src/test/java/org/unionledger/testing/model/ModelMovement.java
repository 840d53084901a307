package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A voucher that is about to be recorded, or was. */
public final class ModelMovement {
  final ModelBook book;
  final LocalDate date;
  final String type;
  final List<ModelLine> lines;
  final Kind kind;
  @Nullable String reversedBy;
  boolean settled;

  /** What a movement is beside its lines. */
  sealed interface Kind {}

  /** Nothing else. */
  record Plain() implements Kind {}

  /** Dues for a month, received by a command. */
  record Dues(
      String id,
      String party,
      YearMonth month,
      LocalDate date,
      BigInteger payroll,
      BigInteger own,
      BigInteger upper,
      BigInteger lower)
      implements Kind {
    BigInteger total() {
      return own.add(upper).add(lower);
    }
  }

  /** Dues paid back by a command, by month. */
  record Rebate(String id, String policy, String party, Map<YearMonth, BigInteger> months)
      implements Kind {}

  /** A movement of goods: what happened to lots, by item. */
  sealed interface OfGoods extends Kind {
    Map<String, List<ModelStock.Change>> changes();
  }

  /** Goods that came, went, or became kits. */
  record Goods(Map<String, List<ModelStock.Change>> changes) implements OfGoods {}

  /** A count that differs from the books by a value, in fen. */
  record Counted(Map<String, List<ModelStock.Change>> changes, BigInteger pending)
      implements OfGoods {}

  /** A count that agrees with the books: it has no voucher. */
  record Agreed() implements Kind {}

  /** What became of a count's difference. */
  record Settlement(ModelMovement count) implements Kind {}

  /** The red copy of another movement. */
  record Red(ModelMovement original) implements Kind {}

  ModelMovement(ModelBook book, LocalDate date, String type, List<ModelLine> lines, Kind kind) {
    this.book = book;
    this.date = date;
    this.type = type;
    this.lines = lines;
    this.kind = kind;
  }

  /** The name of the book that it is posted in. */
  public String bookName() {
    return book.name();
  }

  /** The effective date. */
  public LocalDate date() {
    return date;
  }
}
