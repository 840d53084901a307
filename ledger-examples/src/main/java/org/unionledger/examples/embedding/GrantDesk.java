package org.unionledger.examples.embedding;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.unionledger.UnionLedger;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Outcome;
import org.unionledger.command.PayGrant;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;
import org.unionledger.projections.LedgerViews;
import org.unionledger.projections.funds.FundStatus;
import org.unionledger.projections.query.Selection;
import org.unionledger.refusal.Explanation;

/**
 * The desk at which a host pays grants. One object for the life of the program, for all threads.
 */
public final class GrantDesk implements AutoCloseable {
  private final UnionLedger ledger;
  private final LedgerViews views;

  /**
   * Opens the desk.
   *
   * @param file the ledger, created if there is none
   */
  public GrantDesk(Path file) {
    ledger = UnionLedger.open(file);
    views = LedgerViews.over(ledger.journal());
  }

  /**
   * Sets the desk up: all commands, or none.
   *
   * @param commands books and funds
   * @return what became of each
   */
  public List<Outcome> setUp(List<? extends LedgerCommand> commands) {
    return ledger.recordAtomically(commands);
  }

  /**
   * Pays a grant. Asked twice with the same id, it pays once.
   *
   * @param grant what to pay
   * @param reader in whose language to answer
   * @return what became of it, for a person
   */
  public String pay(PayGrant grant, Locale reader) {
    return switch (ledger.record(grant)) {
      case Outcome.Recorded paid -> "paid by voucher " + paid.voucher();
      case Outcome.AlreadyRecorded before -> "paid before by voucher " + before.voucher();
      case Outcome.Refused refused -> Explanation.of(refused.refusal(), reader);
    };
  }

  /**
   * What a fund can still give, with all that was recorded before the call.
   *
   * @param fund which fund
   * @return what is available
   * @throws org.unionledger.projections.query.NotKnownException if there is no such fund
   */
  public Amount available(FundId fund) {
    Selection one = Selection.ALL.withBook(fund.book()).withFund(fund.code());
    FundStatus status = views.funds(one).funds().getFirst();
    return status.available();
  }

  @Override
  public void close() {
    ledger.close();
  }
}
