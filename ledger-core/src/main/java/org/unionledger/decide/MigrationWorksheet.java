package org.unionledger.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartMapping;
import org.unionledger.chart.Side;
import org.unionledger.decide.state.ChartBalances;
import org.unionledger.decide.state.ChartBalances.Held;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.Ownership;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Posting;

/**
 * What becomes of every balance of a book (转账工作底稿, 财会〔2021〕16号 二(五)): what lines say of it, or the
 * one way that it has.
 */
final class MigrationWorksheet {
  private final ChartMapping mapping;
  private final ChartBalances balances;
  private final List<Part> parts;

  /**
   * A part of a balance.
   *
   * @param held what the balance is of
   * @param into what it is of from now on
   * @param minor debits less credits in fen
   */
  record Part(Held held, Into into, long minor) {}

  /**
   * What a new balance is of; {@code ""} where it names nothing.
   *
   * @param account the code of an account of the chart that follows
   * @param fund a fund
   * @param party a party
   * @param owner whose an asset is
   */
  record Into(String account, String fund, String party, String owner) implements Comparable<Into> {
    private static final Comparator<Into> ORDER =
        Comparator.comparing(Into::account)
            .thenComparing(Into::fund)
            .thenComparing(Into::party)
            .thenComparing(Into::owner);

    @Override
    public int compareTo(Into other) {
      return ORDER.compare(this, other);
    }
  }

  MigrationWorksheet(ChartMapping mapping, ChartBalances balances, List<Part> parts) {
    this.mapping = mapping;
    this.balances = balances;
    this.parts = List.copyOf(parts);
  }

  /** What parts say of each balance that they do not come to, debits less credits in fen. */
  SortedMap<Held, Long> notEmptied() {
    SortedMap<Held, Long> sums = new TreeMap<>();
    parts.forEach(part -> sums.merge(part.held(), part.minor(), Math::addExact));
    sums.entrySet().removeIf(sum -> sum.getValue() == balances.of(sum.getKey()));
    return sums;
  }

  /** The balances of which no part says anything. */
  SortedSet<Held> notAnalysed() {
    SortedSet<Held> left = new TreeSet<>(balances.balances().keySet());
    parts.forEach(part -> left.remove(part.held()));
    return left;
  }

  long balance(Held held) {
    return balances.of(held);
  }

  /** What goes from an account to another, debits less credits in fen. */
  long moved(String from, String to) {
    long sum = 0;
    for (Part part : parts) {
      if (part.held().account().equals(from) && part.into().account().equals(to)) {
        sum = Math.addExact(sum, part.minor());
      }
    }
    return sum;
  }

  /** Every balance on the side that empties it, then what becomes of all of them. */
  List<Posting> postings() {
    List<Posting> postings = new ArrayList<>();
    balances.balances().forEach((held, minor) -> postings.add(emptied(held, minor)));
    SortedMap<Into, Long> sums = new TreeMap<>();
    parts.forEach(part -> sums.merge(part.into(), part.minor(), Math::addExact));
    sums.values().removeIf(minor -> minor == 0);
    sums.forEach((into, minor) -> postings.add(opened(into, minor)));
    return postings;
  }

  private Posting emptied(Held held, long minor) {
    return new Posting(
        held.account(),
        minor > 0 ? Side.CREDIT : Side.DEBIT,
        yuan(Math.absExact(minor)),
        orNull(held.fund()),
        party(held.party()),
        Dimensions.NONE,
        mapping.from());
  }

  private static Posting opened(Into into, long minor) {
    String owner = into.owner();
    return new Posting(
        into.account(),
        minor > 0 ? Side.DEBIT : Side.CREDIT,
        yuan(Math.absExact(minor)),
        orNull(into.fund()),
        party(into.party()),
        owner.isEmpty() ? Dimensions.NONE : Dimensions.ownedBy(Ownership.valueOf(owner)));
  }

  /** An amount of money. */
  static Amount yuan(long fen) {
    return new Amount(fen, Unit.CNY);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable PartyId party(String text) {
    return text.isEmpty() ? null : new PartyId(text);
  }
}
