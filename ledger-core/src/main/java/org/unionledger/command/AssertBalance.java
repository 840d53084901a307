package org.unionledger.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.Attachment;

/**
 * States what balance an account has by a source outside the books, e.g. a bank statement (银行对账单)
 * or a cash count (会计基础工作规范 art. 62). It is no voucher and moves nothing. It is recorded whatever
 * the books say, in closed months, too: they may be behind, and whoever asks is told the
 * difference.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose account it is
 * @param account a code of the book's chart, which stands for its details as well, or a memo
 *     account
 * @param fund the code of the only fund whose money is meant, or null for all of the account
 * @param date the day at whose end the balance is stated
 * @param balance the balance: above zero where debits prevail, below it where credits do
 * @param reference what states it, e.g. the number of the statement, one line
 * @param attachments the documents that state it
 * @param replaces the assertion that was mistaken and no longer counts, or null
 */
public record AssertBalance(
    CommandId id,
    Actor by,
    BookId book,
    String account,
    @Nullable String fund,
    LocalDate date,
    DecimalAmount balance,
    String reference,
    List<Attachment> attachments,
    @Nullable CommandId replaces)
    implements LedgerCommand {
  /** Checks codes, texts and the day. */
  public AssertBalance {
    attachments = Attachment.copyOf(attachments);
    Texts.line("account", account);
    if (fund != null) {
      FundId.requireCode(fund);
    }
    Window.requireKnown("date", date);
    Texts.line("reference", reference);
  }
}
