package org.unionledger.projections.postings;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;
import org.unionledger.dimension.Dimensions;
import org.unionledger.event.AidPaid;
import org.unionledger.event.DuesRebated;
import org.unionledger.event.DuesReceived;
import org.unionledger.event.GoodsDonated;
import org.unionledger.event.GrantPaid;
import org.unionledger.event.MatchingContributed;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.TemplatePosted;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;

/** Writes the postings of events as columns, one run after another. For one thread at a time. */
public final class PostingsWriter {
  private static final int FIRST_CAPACITY = 1_024;

  private final PostingDictionary dictionary;
  private int[] turnovers = new int[FIRST_CAPACITY];
  private long[] amounts = new long[FIRST_CAPACITY];
  private int[] days = new int[FIRST_CAPACITY];
  private int[] parties = new int[FIRST_CAPACITY];
  private int[] entries = new int[FIRST_CAPACITY];
  private int[] dimensions = new int[FIRST_CAPACITY];
  private int size;
  private int events;
  private long first;
  private long last;
  private int keysBefore;
  private int partiesBefore;
  private int dimensionsBefore;

  /**
   * A writer at the beginning of a run.
   *
   * @param dictionary numbers what is named, and learns what is new
   * @param first the position of the run's first entry
   */
  public PostingsWriter(PostingDictionary dictionary, long first) {
    this.dictionary = dictionary;
    begin(first);
  }

  /** Begins the run right after this one. */
  public void next() {
    begin(last + 1);
  }

  private void begin(long position) {
    first = position;
    last = position - 1;
    size = 0;
    events = 0;
    keysBefore = dictionary.keys();
    partiesBefore = dictionary.parties();
    dimensionsBefore = dictionary.dimensions();
  }

  /**
   * Passes over an entry that is not the ledger's.
   *
   * @param position where it stands
   */
  public void pass(long position) {
    last = position;
  }

  /**
   * Adds the postings of an event, if it has any.
   *
   * @param recorded the event right after the one before
   */
  public void add(RecordedEvent recorded) {
    last = recorded.position();
    events++;
    if (recorded.event() instanceof Movement movement) {
      Voucher voucher = movement.voucher();
      ensureRoomFor(voucher.postings().size());
      int day = Math.toIntExact(voucher.particulars().date().toEpochDay());
      int entry = Math.toIntExact(last - first);
      for (Posting posting : voucher.postings()) {
        add(PostingKey.of(movement, posting), posting, day, entry);
      }
      name(beside(movement));
    }
  }

  private void add(PostingKey key, Posting posting, int day, int entry) {
    turnovers[size] = 2 * dictionary.numberOf(key) + (posting.side() == Side.DEBIT ? 0 : 1);
    amounts[size] = posting.amount().minor();
    days[size] = day;
    parties[size] = name(posting.party());
    entries[size] = entry;
    dimensions[size] = number(posting.dimensions());
    size++;
  }

  private int name(@Nullable PartyId party) {
    return party == null ? Postings.NOBODY : dictionary.numberOf(party);
  }

  private int number(Dimensions said) {
    return said.areNone() ? Postings.NOBODY : dictionary.numberOf(said);
  }

  /** The party that a movement names beside its postings. */
  private static @Nullable PartyId beside(Movement movement) {
    return switch (movement) {
      case GrantPaid it -> it.payee();
      case AidPaid it -> it.payee();
      case MatchingContributed it -> it.payee();
      case DuesReceived it -> it.party();
      case DuesRebated it -> it.party();
      case TemplatePosted it -> it.party();
      case GoodsDonated it -> it.party();
      case Movement other -> null;
    };
  }

  private void ensureRoomFor(int more) {
    if (size + more > turnovers.length) {
      int capacity = 2 * (size + more);
      turnovers = Arrays.copyOf(turnovers, capacity);
      amounts = Arrays.copyOf(amounts, capacity);
      days = Arrays.copyOf(days, capacity);
      parties = Arrays.copyOf(parties, capacity);
      entries = Arrays.copyOf(entries, capacity);
      dimensions = Arrays.copyOf(dimensions, capacity);
    }
  }

  /**
   * How many entries the run has.
   *
   * @return 0 or more
   */
  public long entries() {
    return last - first + 1;
  }

  /**
   * How many postings the run has.
   *
   * @return 0 or more
   */
  public int size() {
    return size;
  }

  /**
   * The run so far, which has an entry; true until something is added.
   *
   * @return all columns
   */
  public Postings postings() {
    Extent extent =
        new Extent(
            first,
            last,
            events,
            size,
            keysBefore,
            dictionary.keys(),
            partiesBefore,
            dictionary.parties(),
            dimensionsBefore,
            dictionary.dimensions());
    return new Postings(
        extent,
        dictionary,
        Map.of(
            PostingColumn.TURNOVER, turnovers,
            PostingColumn.AMOUNT, amounts,
            PostingColumn.DAY, days,
            PostingColumn.PARTY, parties,
            PostingColumn.POSITION, entries,
            PostingColumn.DIMENSIONS, dimensions));
  }
}
