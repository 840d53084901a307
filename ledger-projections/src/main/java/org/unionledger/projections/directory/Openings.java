package org.unionledger.projections.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionledger.event.ChartMigrated;
import org.unionledger.event.Movement;
import org.unionledger.identity.BookId;

/** What books began with. For one thread at a time. */
final class Openings {
  private final Map<BookId, List<Movement>> ofBooks = new HashMap<>();

  void add(Movement movement) {
    ofBooks.computeIfAbsent(movement.voucher().book(), any -> new ArrayList<>()).add(movement);
  }

  void merge(Openings next) {
    next.ofBooks.values().forEach(movements -> movements.forEach(this::add));
  }

  List<Movement> of(BookId book) {
    return Collections.unmodifiableList(ofBooks.getOrDefault(book, List.of()));
  }

  Optional<ChartMigrated> migration(BookId book) {
    return of(book).stream()
        .filter(ChartMigrated.class::isInstance)
        .map(ChartMigrated.class::cast)
        .findFirst();
  }
}
