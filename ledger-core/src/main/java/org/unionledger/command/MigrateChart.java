package org.unionledger.command;

import java.util.List;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/**
 * Takes all balances of a book to the chart that follows its own (新旧制度衔接, 财会〔2021〕16号).
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose balances
 * @param particulars date, approval, summary, and the worksheet as an attachment
 * @param lines what needs analysis; whatever has one way is not said
 */
public record MigrateChart(
    CommandId id, Actor by, BookId book, Particulars particulars, List<MigrationLine> lines)
    implements MovementCommand {
  /** Checks the number of lines. */
  public MigrateChart {
    lines = List.copyOf(lines);
    if (lines.size() > Voucher.MOST_POSTINGS) {
      throw new InvalidValueException(
          lines.size() + " lines are too many; a voucher has at most " + Voucher.MOST_POSTINGS);
    }
  }
}
