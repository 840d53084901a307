package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.PostVoucherPart;

/** A voucher that is about to be recorded, or was. */
public final class ModelMovement {
  final ModelBook book;
  final LocalDate date;
  final String type;
  final List<ModelLine> lines;
  final Kind kind;
  @Nullable String reversedBy;
  @Nullable ModelMovement correctedBy;
  @Nullable List<BigInteger> amounts;
  boolean settled;
  boolean ofPriorYear;
  ModelHold.@Nullable Taken taken;
  private final String chartName;

  /** What a movement is beside its lines. */
  sealed interface Kind {}

  /** Nothing else. */
  record Plain() implements Kind {}

  /** One of several vouchers that share a number, of all that were begun. */
  record Part(PostVoucherPart first, int whole, int part, Map<String, Part> all) implements Kind {
    boolean isLast() {
      return part == Objects.requireNonNull(first.parts());
    }
  }

  /** A draft that was posted. */
  record Posted(String draft) implements Kind {}

  /** Dues for a month, received by a command. */
  record Dues(
      String id,
      String party,
      YearMonth month,
      LocalDate date,
      BigInteger payroll,
      ModelPlan plan,
      BigInteger own,
      BigInteger upper,
      BigInteger lower)
      implements Kind {
    BigInteger total() {
      return own.add(upper).add(lower);
    }
  }

  /** What is received and settled of the preparatory levy. */
  sealed interface OfPreparatoryLevy extends Kind {}

  /** The preparatory levy of a unit for a month: own, upper and lower share, and what is held. */
  record Preparatory(
      String id,
      String party,
      YearMonth month,
      LocalDate date,
      ModelPlan plan,
      List<BigInteger> shares,
      BigInteger held)
      implements OfPreparatoryLevy {}

  /** All receipts of a unit that were held. */
  record PreparatorySettled(String id, String party, List<Preparatory> receipts)
      implements OfPreparatoryLevy {}

  /** Dues paid back by a command, by month. */
  record Rebate(String id, String policy, String party, Map<YearMonth, BigInteger> months)
      implements Kind {}

  /** The correct voucher for another movement that was reversed. */
  record Blue(ModelMovement original) implements Kind {}

  /** What another movement's amounts were changed by, and what they are now. */
  record Difference(ModelMovement original, List<BigInteger> amounts) implements Kind {}

  /** A step of a year's end. */
  record Carried() implements Kind {}

  /** What took the book to another chart. */
  record Migrated() implements Kind {}

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
    this.chartName = kind instanceof Migrated ? "CN-UNION-2021" : book.chartName();
  }

  /** Whether it is of the chart that its book has left. */
  boolean isOfFormerChart() {
    return !chartName.equals(book.chartName());
  }

  ModelMovement taking(ModelHold.@Nullable Taken fromHold) {
    taken = fromHold;
    return this;
  }

  boolean isCorrection() {
    return kind instanceof Red || kind instanceof Difference;
  }

  /** What one of its lines stands for now, in minor units. */
  public BigInteger minor(int line) {
    List<BigInteger> adjusted = amounts;
    return adjusted == null ? lines.get(line).minor() : adjusted.get(line);
  }

  /** The unit of one of its lines. */
  public String unit(int line) {
    return lines.get(line).unit();
  }

  /** How many lines it has. */
  public int lines() {
    return lines.size();
  }

  /** Whether it was reversed. */
  public boolean isReversed() {
    return reversedBy != null;
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
