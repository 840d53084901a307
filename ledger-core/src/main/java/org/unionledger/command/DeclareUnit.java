package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.Texts;
import org.unionledger.money.Unit;

/**
 * Declares what else is counted beside CNY, e.g. masks by the piece.
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param unit code and decimal places
 * @param name what people call it
 */
public record DeclareUnit(CommandId id, Actor by, Unit unit, String name) implements LedgerCommand {
  /** Checks the name. */
  public DeclareUnit {
    Texts.line("name", name);
  }
}
