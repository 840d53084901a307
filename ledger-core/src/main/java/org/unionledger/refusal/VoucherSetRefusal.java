package org.unionledger.refusal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;

/** What is wrong with the vouchers that share a number, or what they stand in the way of. */
public sealed interface VoucherSetRefusal extends Refusal {

  /**
   * The command named posted no first part.
   *
   * @param first the command named
   */
  record VoucherSetUnknown(CommandId first) implements VoucherSetRefusal {}

  /**
   * All parts are posted.
   *
   * @param first the command that posted the first part
   * @param last the number of the last part
   */
  record VoucherSetComplete(CommandId first, VoucherNumber last) implements VoucherSetRefusal {}

  /**
   * The vouchers of one transaction are of one book, one date and one type.
   *
   * @param number the number of the first part
   * @param book its book
   * @param date its date
   * @param type its type
   */
  record VoucherPartDiffers(VoucherNumber number, BookId book, LocalDate date, VoucherType type)
      implements VoucherSetRefusal {}

  /**
   * All vouchers of a period are posted before it is closed (会计基础工作规范 art. 63(1)).
   *
   * @param book the book
   * @param through the last month that would be closed
   * @param count how many numbers up to then lack a part
   * @param last the last parts that are posted, at most 20
   * @param first for each of them the command that posted the first part
   */
  record VoucherSetsIncomplete(
      BookId book, YearMonth through, int count, List<VoucherNumber> last, List<CommandId> first)
      implements VoucherSetRefusal {
    /** Copies the lists. */
    public VoucherSetsIncomplete {
      last = List.copyOf(last);
      first = List.copyOf(first);
    }
  }
}
