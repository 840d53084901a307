package org.unionledger.testing.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.identity.BookId;
import org.unionledger.party.PartyFacts;

/** Everything that the model knows. */
final class ModelState {
  final Map<String, ModelBook> books = new LinkedHashMap<>();
  final Map<String, Integer> scales = new LinkedHashMap<>(Map.of("CNY", 2));
  final Map<String, TreeMap<LocalDate, PartyFacts>> parties = new HashMap<>();
  final Map<String, ModelMovement.Part> parts = new LinkedHashMap<>();
  final Map<String, String> replaced = new HashMap<>();
  final Map<String, Recorded> recorded = new LinkedHashMap<>();

  /** A command that was accepted. */
  record Recorded(
      LedgerCommand command,
      long position,
      @Nullable String voucher,
      @Nullable ModelMovement movement) {}

  /** What a command that passed every rule changes. */
  interface Change {
    void apply(ModelState state);
  }

  ModelBook book(BookId id) {
    ModelBook book = books.get(id.value());
    Refusing.when(book == null, "BOOK_UNKNOWN");
    return Objects.requireNonNull(book);
  }

  /** What holds of a party on a day, null if nothing was declared of it. */
  @Nullable PartyFacts factsOf(String party, LocalDate day) {
    TreeMap<LocalDate, PartyFacts> facts = parties.get(party);
    Map.Entry<LocalDate, PartyFacts> latest = facts == null ? null : facts.floorEntry(day);
    return latest == null ? null : latest.getValue();
  }
}
