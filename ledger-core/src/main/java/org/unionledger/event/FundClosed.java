package org.unionledger.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;

/**
 * A fund was closed. What it had not used left its authorisation: it went back to the parent, or
 * lapsed at the root.
 *
 * @param fund the fund
 * @param parent the code of the fund that got the rest back, or null at the root
 * @param released what was not used
 * @param date the day from which it is closed
 */
public record FundClosed(FundId fund, @Nullable String parent, Amount released, LocalDate date)
    implements LedgerEvent {}
