package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;

/**
 * What would become of a command now. Nothing of it is recorded, and its identifier is not used up.
 *
 * @param outcome what recording it would answer; the position and the number of the voucher are
 *     those that it would get if it were recorded next
 * @param event the event that it would become, with its voucher if it is a movement; null if it
 *     would be refused or is recorded already
 */
public record Preview(Outcome outcome, @Nullable LedgerEvent event) {}
