package org.unionledger.projections;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.BalanceAsserted;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/** What bank statements state in a {@link Chronicle}. */
public final class Stated {
  private Stated() {}

  /** A statement of an account, e.g. {@code 102} or {@code 40302 #aid}. */
  public static BalanceAsserted of(String book, String account, String date, String balance) {
    return inPlaceOf(null, book, account, date, balance);
  }

  /** A statement in place of the one at a position, if there is one. */
  public static BalanceAsserted inPlaceOf(
      @Nullable Long position, String book, String account, String date, String balance) {
    String[] words = account.split(" #", -1);
    String[] amount = balance.split(" ", -1);
    return new BalanceAsserted(
        new BookId(book),
        words[0],
        words.length == 1 ? null : words[1],
        LocalDate.parse(date),
        Amount.parse(amount[0], amount[1]),
        "对账单",
        List.of(),
        position == null ? null : new CommandId("e" + position));
  }

  /** A statement of whatever, in place of whatever stands before a position now and then. */
  static BalanceAsserted any(Random random, String book, String account, String fund, long last) {
    return inPlaceOf(
        random.nextBoolean() ? null : 1 + random.nextLong(last),
        book,
        random.nextBoolean() ? account : account + " #" + fund,
        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(731)).toString(),
        new Amount(random.nextInt(), Unit.CNY).toString());
  }
}
