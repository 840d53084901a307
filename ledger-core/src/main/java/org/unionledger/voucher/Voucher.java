package org.unionledger.voucher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.chart.ChartId;
import org.unionledger.chart.Side;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.Unit;

/**
 * A recorded accounting document. For each unit its debits equal its credits; a voucher for which
 * they do not cannot exist. This class is immutable and thread-safe.
 *
 * @param book whose voucher it is
 * @param chart the chart that gives its account codes their meaning
 * @param number its number, given by the ledger
 * @param preparedBy who prepared it (制单)
 * @param particulars date, summary, approval and attachments
 * @param postings 2 to {@value #MOST_POSTINGS} lines
 */
public record Voucher(
    BookId book,
    ChartId chart,
    VoucherNumber number,
    Actor preparedBy,
    Particulars particulars,
    List<Posting> postings) {
  /** The greatest number of lines of one voucher. */
  public static final int MOST_POSTINGS = 400;

  /** Checks that the lines balance and that the number is of the date's year and type. */
  public Voucher {
    postings = List.copyOf(postings);
    if (postings.size() < 2 || postings.size() > MOST_POSTINGS) {
      throw new InvalidValueException(
          "a voucher of " + postings.size() + " lines; it has 2 to " + MOST_POSTINGS);
    }
    if (number.year() != particulars.date().getYear() || number.type() != particulars.type()) {
      throw new InvalidValueException(
          "voucher "
              + number
              + " is dated "
              + particulars.date()
              + " and of type "
              + particulars.type()
              + "; year and type must agree");
    }
    Unit unit = postings.getFirst().amount().unit();
    if (isOfOne(unit, postings)) {
      requireNone(number, unit, difference(postings));
    } else {
      differences(postings).forEach((each, difference) -> requireNone(number, each, difference));
    }
  }

  /**
   * The chart that gives the account of a line its meaning.
   *
   * @param posting one of the lines
   * @return the voucher's chart, or the one that the book leaves
   */
  public ChartId chartOf(Posting posting) {
    ChartId former = posting.formerChart();
    return former == null ? chart : former;
  }

  private static void requireNone(VoucherNumber number, Unit unit, long difference) {
    if (difference != 0) {
      throw new InvalidValueException(
          "voucher "
              + number
              + " differs by "
              + difference
              + " minor units of "
              + unit
              + "; debits must equal credits");
    }
  }

  private static boolean isOfOne(Unit unit, List<Posting> postings) {
    for (Posting posting : postings) {
      if (!posting.amount().unit().equals(unit)) {
        return false;
      }
    }
    return true;
  }

  /** Debits less credits of lines of one unit, as almost all vouchers are. */
  private static long difference(List<Posting> postings) {
    long difference = 0;
    for (Posting posting : postings) {
      difference = Math.addExact(difference, signed(posting));
    }
    return difference;
  }

  private static long signed(Posting posting) {
    long minor = posting.amount().minor();
    return posting.side() == Side.DEBIT ? minor : Math.negateExact(minor);
  }

  /**
   * Debits less credits of some lines, for each unit.
   *
   * @param postings any lines
   * @return for each unit the difference in minor units; 0 where they balance
   * @throws ArithmeticException if a sum does not fit into 64 bits
   */
  private static Map<Unit, Long> differences(List<Posting> postings) {
    Map<Unit, Long> differences = new LinkedHashMap<>();
    for (Posting posting : postings) {
      differences.merge(posting.amount().unit(), signed(posting), Math::addExact);
    }
    return differences;
  }
}
