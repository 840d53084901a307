package org.unionledger.journal.histories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;

/**
 * What a writer does in one step of a history, fixed but for what it depends on having read.
 *
 * @param kind what it is about
 * @param subjects the accounts, or the series, that it concerns
 * @param type of its envelopes
 * @param tags of its envelopes
 * @param ids of its envelopes, one for each
 * @param criteria what it reads and guards
 * @param isStale whether it guards from the beginning of the history, though it read more
 * @param amount of money, if it moves any
 * @param recordedAt when, by a clock that runs backwards at times
 */
record Step(
    Kind kind,
    List<String> subjects,
    String type,
    List<Tag> tags,
    List<String> ids,
    List<Criterion> criteria,
    boolean isStale,
    long amount,
    Instant recordedAt) {

  /** What a step is about. */
  enum Kind {
    /** Adds money, without a guard. */
    PAY_IN,
    /** Takes money from an account that must have it. */
    PAY_OUT,
    /** Moves money from an account that must have it to another. */
    MOVE,
    /** Takes the next numbers of a series, guarded by two tags or by a type. */
    NUMBER,
    /** Wants to be the only one. */
    ALONE,
    /** Guards what nobody ever records. */
    NOWHERE,
    /** Takes an id that others want as well. */
    CLAIM,
    /** Keeps a state under a key of its own, and appends nothing. */
    KEEP
  }

  /** The guard of this step, after it read up to {@code head} in a history from {@code base} on. */
  AppendGuard guard(long base, long head) {
    long position = isStale ? base : head;
    return switch (kind) {
      case ALONE -> AppendGuard.nothingAfter(position);
      case PAY_IN, KEEP -> AppendGuard.none();
      case PAY_OUT, MOVE, NUMBER, NOWHERE, CLAIM -> AppendGuard.noMatchAfter(position, criteria);
    };
  }

  boolean hasTheSameIdTwice() {
    return ids.stream().distinct().count() < ids.size();
  }

  /** Decides on what was read. */
  List<Envelope> decide(List<Entry> read) {
    Model model = new Model();
    read.forEach(model::apply);
    List<String> payloads =
        switch (kind) {
          case PAY_IN -> Collections.nCopies(ids.size(), Model.paid(subjects.getFirst(), amount));
          case PAY_OUT, MOVE -> payments(model);
          case NUMBER -> numbers(model);
          case ALONE, NOWHERE, CLAIM, KEEP -> Collections.nCopies(ids.size(), "");
        };
    return IntStream.range(0, ids.size()).mapToObj(i -> envelope(i, payloads.get(i))).toList();
  }

  private List<String> payments(Model model) {
    String from = subjects.getFirst();
    long available = model.balance(from);
    List<String> payloads = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      long paid = Math.min(available, amount);
      available -= paid;
      String in = kind == Kind.MOVE ? Model.paid(subjects.getLast(), paid) : "";
      payloads.add(Model.paid(from, -paid) + in);
    }
    return payloads;
  }

  private List<String> numbers(Model model) {
    String series = subjects.getFirst();
    long last = model.lastNumber(series);
    return IntStream.rangeClosed(1, ids.size())
        .mapToObj(i -> Model.numbered(series, last + i))
        .toList();
  }

  private Envelope envelope(int index, String payload) {
    return Envelope.of(
        type,
        "1",
        ids.get(index),
        recordedAt,
        Map.of(),
        tags,
        payload.getBytes(StandardCharsets.UTF_8));
  }
}
