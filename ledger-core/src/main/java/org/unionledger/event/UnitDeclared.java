package org.unionledger.event;

import org.unionledger.money.Unit;

/**
 * A unit was declared.
 *
 * @param unit code and decimal places
 * @param name what people call it
 */
public record UnitDeclared(Unit unit, String name) implements LedgerEvent {}
