package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stock of one item in one book: all that ever happened to it, added up each time anew. */
final class ModelStock {
  private final List<Change> all = new ArrayList<>();

  /** What happened to a lot on a day. */
  record Change(String lot, int receipt, LocalDate date, BigInteger quantity, BigInteger value) {
    Change negated(LocalDate day) {
      return new Change(lot, receipt, day, quantity.negate(), value.negate());
    }
  }

  /** What is left of a lot; all of it is there from a day on. */
  record Left(String lot, int receipt, LocalDate since, BigInteger quantity, BigInteger value) {
    boolean isNothing() {
      return quantity.signum() == 0 && value.signum() == 0;
    }

    boolean isPossible() {
      return quantity.signum() >= 0
          && value.signum() >= 0
          && (quantity.signum() > 0 || value.signum() == 0);
    }
  }

  void add(List<Change> changes) {
    all.addAll(changes);
  }

  /** How many lots were ever received. */
  int receipts() {
    return all.stream().mapToInt(Change::receipt).max().orElse(0);
  }

  /** The day of the latest movement. */
  @Nullable LocalDate lastMoved() {
    return all.stream().map(Change::date).max(Comparator.naturalOrder()).orElse(null);
  }

  /** Every lot of which something is left, the first received first. */
  List<Left> lots() {
    return all.stream()
        .map(Change::lot)
        .distinct()
        .map(this::left)
        .filter(left -> !left.isNothing())
        .sorted(Comparator.comparingInt(Left::receipt))
        .toList();
  }

  @Nullable Left lot(String name) {
    return lots().stream().filter(left -> left.lot().equals(name)).findFirst().orElse(null);
  }

  List<Left> lotsOn(LocalDate day) {
    return lots().stream().filter(left -> !left.since().isAfter(day)).toList();
  }

  private Left left(String lot) {
    Left left = new Left(lot, 0, LocalDate.MIN, BigInteger.ZERO, BigInteger.ZERO);
    for (Change change : all) {
      if (change.lot().equals(lot)) {
        left = after(left, change);
      }
    }
    return left;
  }

  private static Left after(Left left, Change change) {
    boolean begins = left.isNothing();
    boolean later = change.quantity().signum() > 0 && change.date().isAfter(left.since());
    return new Left(
        left.lot(),
        begins ? change.receipt() : left.receipt(),
        begins || later ? change.date() : left.since(),
        left.quantity().add(change.quantity()),
        left.value().add(change.value()));
  }

  /** Whether changes can be undone on a day: what they brought is there, and was all the time. */
  boolean canUndo(List<Change> changes, LocalDate day) {
    for (Change change : changes) {
      Change back = change.negated(day);
      Left before = lot(change.lot());
      boolean takes = back.quantity().signum() < 0 || back.value().signum() < 0;
      if (takes && (before == null || before.since().isAfter(day))) {
        return false;
      }
      Left nothing = new Left(change.lot(), 0, day, BigInteger.ZERO, BigInteger.ZERO);
      if (!after(before == null ? nothing : before, back).isPossible()) {
        return false;
      }
    }
    return true;
  }
}
