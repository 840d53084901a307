package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.dues.DuesShares;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.PreparatoryLevyReceived;
import org.unionledger.event.PreparatoryLevySettled;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * The preparatory levy of a unit: every receipt that stands, and whether it is settled.
 *
 * @param receipts in the order in which they were recorded
 */
public record PreparatoryLevyState(List<Receipt> receipts) {
  static final PreparatoryLevyState NONE = new PreparatoryLevyState(List.of());

  /**
   * A receipt.
   *
   * @param movement the command that recorded it
   * @param date when it was received
   * @param shares what was paid, by whose it is
   * @param held what of it is held until it is settled
   * @param settledBy the settlement, or null while it is held
   */
  public record Receipt(
      CommandId movement,
      LocalDate date,
      DuesShares shares,
      Amount held,
      @Nullable CommandId settledBy) {
    /**
     * Whether all of it is held.
     *
     * @return false if own and upper shares were booked when it came
     */
    public boolean isWhole() {
      return held.equals(shares.total());
    }

    private Receipt settledBy(@Nullable CommandId settlement) {
      return new Receipt(movement, date, shares, held, settlement);
    }
  }

  /** Copies the list. */
  public PreparatoryLevyState {
    receipts = List.copyOf(receipts);
  }

  /**
   * The receipts that are not settled.
   *
   * @return in the order in which they were recorded
   */
  public List<Receipt> open() {
    return receipts.stream().filter(receipt -> receipt.settledBy() == null).toList();
  }

  /**
   * What is held of the receipts that are not settled.
   *
   * @return the sum, zero if there are none
   */
  public Amount held() {
    return open().stream().map(Receipt::held).reduce(Amount.zero(Unit.CNY), Amount::plus);
  }

  /**
   * The last settlement that stands.
   *
   * @return the command that recorded it
   */
  public Optional<CommandId> settlement() {
    return receipts.stream()
        .map(Receipt::settledBy)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }

  /**
   * The settlement of one receipt.
   *
   * @param movement the command that recorded the receipt
   * @return the settlement, if it is settled
   */
  public Optional<CommandId> settlementOf(CommandId movement) {
    return receipts.stream()
        .filter(receipt -> receipt.movement().equals(movement))
        .findFirst()
        .map(Receipt::settledBy);
  }

  PreparatoryLevyState after(PartyId party, CommandId id, Movement movement) {
    return switch (movement) {
      case PreparatoryLevyReceived it when it.party().equals(party) -> with(id, it);
      case PreparatoryLevySettled it when it.party().equals(party) ->
          new PreparatoryLevyState(
              receipts.stream()
                  .map(receipt -> receipt.settledBy() == null ? receipt.settledBy(id) : receipt)
                  .toList());
      case MovementReversed it -> without(it.movement());
      case Movement other -> this;
    };
  }

  private PreparatoryLevyState with(CommandId id, PreparatoryLevyReceived received) {
    List<Receipt> more = new ArrayList<>(receipts);
    LocalDate date = received.voucher().particulars().date();
    more.add(new Receipt(id, date, received.shares(), received.held(), null));
    return new PreparatoryLevyState(more);
  }

  /** A receipt that is reversed is gone; one whose settlement is reversed is held again. */
  private PreparatoryLevyState without(CommandId reversed) {
    return new PreparatoryLevyState(
        receipts.stream()
            .filter(receipt -> !receipt.movement().equals(reversed))
            .map(
                receipt -> reversed.equals(receipt.settledBy()) ? receipt.settledBy(null) : receipt)
            .toList());
  }
}
