package org.unionledger.projections.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.event.PartyDeclared;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.projections.directory.Directory;
import org.unionledger.projections.directory.Requirement;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.query.NotKnownException;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/**
 * What the accounts between unions hold for every party, by day, and which party is which book. For
 * one thread at a time.
 */
public final class InterLevelLedger implements Projection<InterLevelLedger> {
  private static final Interest INTEREST =
      Interest.inPostings(
              PostingColumn.TURNOVER, PostingColumn.AMOUNT, PostingColumn.DAY, PostingColumn.PARTY)
          .and(Interest.inEvents(List.of(PartyDeclared.class)));

  private final Directory directory = new Directory();
  private final Map<PartyId, BookId> books = new HashMap<>();
  private final Map<Counterpart, DailySums> sums = new HashMap<>();
  private long position;

  /** What is summed: an account's role in a book, for a party or for none. */
  record Counterpart(BookId book, Role role, @Nullable PartyId party) {}

  /** What no event comes to. */
  public InterLevelLedger() {}

  @Override
  public Interest interest() {
    return INTEREST.and(directory.interest());
  }

  @Override
  public void fold(Postings run) {
    directory.fold(run);
    @Nullable Role[] roles = new @Nullable Role[run.extent().keysAfter()];
    boolean[] known = new boolean[roles.length];
    for (int index = 0; index < run.size(); index++) {
      int number = run.key(index);
      if (!known[number]) {
        known[number] = true;
        roles[number] = Role.of(run.dictionary().key(number));
      }
      Role role = roles[number];
      if (role != null) {
        add(run, index, role);
      }
    }
    position = run.extent().last();
  }

  private void add(Postings run, int index, Role role) {
    int party = run.party(index);
    Counterpart counterpart =
        new Counterpart(
            run.dictionary().key(run.key(index)).book(),
            role,
            party == Postings.NOBODY ? null : run.dictionary().party(party));
    Side side = run.isDebit(index) ? Side.DEBIT : Side.CREDIT;
    sums.computeIfAbsent(counterpart, absent -> new DailySums(1))
        .add(run.epochDay(index), 0, role.counted(side, run.minor(index)));
  }

  @Override
  public void fold(RecordedEvent recorded) {
    directory.fold(recorded);
    if (recorded.event() instanceof PartyDeclared declared && declared.book() != null) {
      books.put(declared.party(), declared.book());
    }
  }

  @Override
  public void merge(InterLevelLedger next) {
    directory.merge(next.directory);
    books.putAll(next.books);
    next.sums.forEach(
        (counterpart, daily) ->
            sums.computeIfAbsent(counterpart, absent -> new DailySums(1)).merge(daily));
    position = Math.max(position, next.position);
  }

  /**
   * Begins to reconcile. Where books differ, the events up to the position tell why.
   *
   * @param query what is reconciled; its position is not looked at
   * @return takes the events, if it asks for them
   * @throws NotKnownException if the book is not known
   */
  public Reconciler begin(ReconciliationQuery query) {
    if (query.book() != null) {
      Requirement.of(directory).book(query.book());
    }
    return new Reconciler(position, query, new Pairs(books, sums, query));
  }
}
