package org.unionledger.decide.state;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.unionledger.party.PartyFacts;

/**
 * What is declared of a party, by the day from which it holds.
 *
 * @param byDay the facts; a later declaration for the same day replaces an earlier one
 */
public record PartyState(NavigableMap<LocalDate, PartyFacts> byDay) {
  static final PartyState UNDECLARED = new PartyState(new TreeMap<>());

  /**
   * What holds on a day.
   *
   * @param day any day
   * @return the facts, or nothing if none were declared from that day or before
   */
  public Optional<PartyFacts> asOf(LocalDate day) {
    return Optional.ofNullable(byDay.floorEntry(day)).map(java.util.Map.Entry::getValue);
  }

  PartyState with(PartyFacts facts) {
    NavigableMap<LocalDate, PartyFacts> more = new TreeMap<>(byDay);
    more.put(facts.from(), facts);
    return new PartyState(more);
  }
}
