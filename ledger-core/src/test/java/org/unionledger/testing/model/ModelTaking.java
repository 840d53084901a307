package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Takes goods out of lots, the first received first, at their own or at the average cost. */
final class ModelTaking {
  private final List<ModelStock.Left> lots;
  private final BigInteger[] quantities;
  private final BigInteger[] values;

  private ModelTaking(List<ModelStock.Left> lots, BigInteger taken) {
    this.lots = lots;
    this.quantities = lots.stream().map(ModelStock.Left::quantity).toArray(BigInteger[]::new);
    this.values = lots.stream().map(ModelStock.Left::value).toArray(BigInteger[]::new);
    BigInteger missing = taken;
    for (int index = 0; index < quantities.length; index++) {
      BigInteger part = missing.min(quantities[index]);
      values[index] = values[index].subtract(part(values[index], part, quantities[index]));
      quantities[index] = quantities[index].subtract(part);
      missing = missing.subtract(part);
    }
  }

  static List<ModelStock.Change> fifo(
      List<ModelStock.Left> lots, BigInteger taken, LocalDate date) {
    return new ModelTaking(lots, taken).changes(date);
  }

  static List<ModelStock.Change> average(
      List<ModelStock.Left> lots, BigInteger taken, LocalDate date) {
    ModelTaking taking = new ModelTaking(lots, taken);
    BigInteger all = sum(lots.stream().map(ModelStock.Left::quantity).toList());
    BigInteger worth = sum(lots.stream().map(ModelStock.Left::value).toList());
    if (taken.compareTo(all) < 0) {
      taking.spread(worth.subtract(part(worth, taken, all)), all.subtract(taken));
    }
    return taking.changes(date);
  }

  /** Half a fen and more is a fen. */
  private static BigInteger part(BigInteger value, BigInteger part, BigInteger whole) {
    BigInteger two = BigInteger.TWO;
    return value.multiply(part).multiply(two).add(whole).divide(whole.multiply(two));
  }

  /** By quantity, rounded down; what is left goes to the largest remainders, the first first. */
  private void spread(BigInteger worth, BigInteger rest) {
    BigInteger[] remainders = new BigInteger[values.length];
    BigInteger open = worth;
    for (int index = 0; index < values.length; index++) {
      BigInteger[] shared = worth.multiply(quantities[index]).divideAndRemainder(rest);
      values[index] = shared[0];
      remainders[index] = shared[1];
      open = open.subtract(shared[0]);
    }
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparing((Integer index) -> remainders[index].negate()))
            .toList();
    for (int index = 0; index < open.intValueExact(); index++) {
      values[order.get(index)] = values[order.get(index)].add(BigInteger.ONE);
    }
  }

  private List<ModelStock.Change> changes(LocalDate date) {
    List<ModelStock.Change> changes = new ArrayList<>();
    for (int index = 0; index < lots.size(); index++) {
      ModelStock.Left lot = lots.get(index);
      BigInteger quantity = quantities[index].subtract(lot.quantity());
      BigInteger value = values[index].subtract(lot.value());
      if (quantity.signum() != 0 || value.signum() != 0) {
        changes.add(new ModelStock.Change(lot.lot(), lot.receipt(), date, quantity, value));
      }
    }
    return changes;
  }

  static BigInteger sum(List<BigInteger> numbers) {
    return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}
