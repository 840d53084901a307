package org.unionledger.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.ChartId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Voucher;

/**
 * A voucher was prepared and is kept as a draft (制单未记账): no balance has anything of it.
 *
 * @param book whose draft it is
 * @param chart the chart that gives its account codes their meaning
 * @param draft what it is called until it is posted or discarded
 * @param preparedBy who prepared it (制单)
 * @param preparation date, summary and attachments
 * @param postings the 2 to {@value Voucher#MOST_POSTINGS} lines that it proposes
 * @param purpose which purpose of the funds that it spends from it serves, or null
 */
public record DraftKept(
    BookId book,
    ChartId chart,
    DraftCode draft,
    Actor preparedBy,
    Preparation preparation,
    List<Posting> postings,
    @Nullable String purpose)
    implements LedgerEvent {
  /** Copies the lines and checks their number. */
  public DraftKept {
    postings = List.copyOf(postings);
    if (postings.size() < 2 || postings.size() > Voucher.MOST_POSTINGS) {
      throw new InvalidValueException(
          "a draft of " + postings.size() + " lines; it has 2 to " + Voucher.MOST_POSTINGS);
    }
  }
}
