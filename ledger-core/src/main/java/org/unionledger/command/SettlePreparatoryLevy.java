package org.unionledger.command;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * Settles all that is held of a unit's preparatory levy (posting template T12): after its union was
 * founded, or because it was not in time. No source names a time; whoever decides names the
 * approval.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book the book of the union that received it
 * @param particulars date, approval, summary and attachments
 * @param party the unit
 * @param outcome what became of the unit
 * @param shares who gets how much, or null for what follows from the plans by which it was received
 */
public record SettlePreparatoryLevy(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    PartyId party,
    PreparatoryOutcome outcome,
    @Nullable Shares shares)
    implements PreparatoryLevyCommand {
  /**
   * Who gets how much, all of it in {@link Unit#CNY}; each may be zero.
   *
   * @param own this union's own income
   * @param upper what is due to the upper union
   * @param lower what goes to the unit's union
   */
  public record Shares(DecimalAmount own, DecimalAmount upper, DecimalAmount lower) {
    /** Checks the unit. */
    public Shares {
      if (Stream.of(own, upper, lower).anyMatch(one -> !one.unit().equals(Unit.CNY.code()))) {
        throw new InvalidValueException("the levy is in CNY; write own, upper and lower in CNY");
      }
    }
  }
}
