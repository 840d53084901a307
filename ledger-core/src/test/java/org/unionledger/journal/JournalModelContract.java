package org.unionledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionledger.journal.Envelopes.NOON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A journal behaves like a list: random appends, guards and reads give what a plain list in memory
 * gives. Run with {@code -Djournal.seed=…} to repeat a run; a failure names its seed.
 */
public abstract class JournalModelContract {

  private static final int STEPS = 400;

  private final long seed = Long.getLong("journal.seed", System.nanoTime());
  private final SplittableRandom random = new SplittableRandom(seed);
  private final List<Envelope> model = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Opens the journal of this test: empty at first, the same one when called again. */
  protected abstract Journal open();

  @Test
  void random_appends_guards_and_reads_give_what_a_list_gives() {
    Journal journal = open();
    try {
      for (int step = 0; step < STEPS; step++) {
        switch (random.nextInt(10)) {
          case 0, 1, 2, 3 -> append(journal);
          case 4 -> compareOne(journal);
          case 5 -> {
            journal.close();
            journal = open();
          }
          default -> compareRead(journal);
        }
      }
      assertThat(journal.entries(0, journal.head(), List.of()))
          .as("seed %d", seed)
          .extracting(Entry::envelope)
          .containsExactlyElementsOf(model);
    } finally {
      journal.close();
    }
  }

  private void append(Journal journal) {
    List<Envelope> envelopes = new ArrayList<>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      envelopes.add(randomEnvelope());
    }
    long after = random.nextInt(model.size() + 2);
    List<Criterion> criteria = randomCriteria();
    AppendGuard guard =
        switch (random.nextInt(4)) {
          case 0 -> AppendGuard.none();
          case 1 -> AppendGuard.nothingAfter(Math.min(after + 3, model.size() + 1L));
          default -> AppendGuard.noMatchAfter(after, criteria);
        };
    String expected = expected(guard, envelopes);
    assertThat(outcome(journal, guard, envelopes))
        .as("seed %d: appending %s under %s to %d entries", seed, envelopes, guard, model.size())
        .isEqualTo(expected);
    if (expected.startsWith("recorded")) {
      model.addAll(envelopes);
      envelopes.forEach(envelope -> ids.add(envelope.id()));
    }
  }

  /** An id that is in the list twice is found before the guard is looked at. */
  private String expected(AppendGuard guard, List<Envelope> envelopes) {
    Set<String> own = new HashSet<>();
    if (!envelopes.stream().allMatch(envelope -> own.add(envelope.id()))) {
      return "duplicate";
    }
    if (isAhead(guard)) {
      return "ahead";
    }
    if (isConflict(guard)) {
      return "conflict";
    }
    return envelopes.stream().anyMatch(envelope -> ids.contains(envelope.id()))
        ? "duplicate"
        : "recorded from " + (model.size() + 1) + " to " + (model.size() + envelopes.size());
  }

  private boolean isAhead(AppendGuard guard) {
    return switch (guard) {
      case AppendGuard.Unguarded unguarded -> false;
      case AppendGuard.NothingAfter nothing -> nothing.position() > model.size();
      case AppendGuard.NoMatchAfter noMatch -> noMatch.position() > model.size();
    };
  }

  private boolean isConflict(AppendGuard guard) {
    return switch (guard) {
      case AppendGuard.Unguarded unguarded -> false;
      case AppendGuard.NothingAfter nothing -> model.size() > nothing.position();
      case AppendGuard.NoMatchAfter noMatch ->
          !expectedEntries(noMatch.position(), model.size(), noMatch.criteria()).isEmpty();
    };
  }

  private static String outcome(Journal journal, AppendGuard guard, List<Envelope> envelopes) {
    try {
      AppendResult result = journal.append(guard, envelopes);
      return "recorded from " + result.first() + " to " + result.last();
    } catch (JournalException.AppendConflict e) {
      return "conflict";
    } catch (JournalException.DuplicateEntry e) {
      return "duplicate";
    } catch (JournalException.Damaged e) {
      return "ahead";
    }
  }

  private void compareRead(Journal journal) {
    long after = random.nextInt(model.size() + 2);
    long upTo = random.nextInt(model.size() + 4);
    int limit = random.nextInt(1, 30);
    List<Criterion> criteria = random.nextInt(4) == 0 ? List.of() : randomCriteria();

    assertThat(journal.read(after, upTo, criteria, limit))
        .as("seed %d: %d entries after %d up to %d: %s", seed, limit, after, upTo, criteria)
        .isEqualTo(expectedEntries(after, upTo, criteria).stream().limit(limit).toList());
    assertThat(journal.head()).as("seed %d", seed).isEqualTo(model.size());
  }

  private List<Entry> expectedEntries(long after, long upTo, List<Criterion> criteria) {
    List<Entry> entries = new ArrayList<>();
    for (long position = after + 1; position <= Math.min(upTo, model.size()); position++) {
      Envelope envelope = model.get((int) position - 1);
      boolean selected =
          criteria.stream().anyMatch(c -> c.matches(envelope.type(), envelope.tags()));
      if (criteria.isEmpty() || selected) {
        entries.add(new Entry(position, envelope));
      }
    }
    return entries;
  }

  private void compareOne(Journal journal) {
    String id = randomId();
    Optional<Entry> expected =
        expectedEntries(0, model.size(), List.of()).stream()
            .filter(entry -> entry.envelope().id().equals(id))
            .findFirst();
    assertThat(journal.entryWithId(id)).as("seed %d: id %s", seed, id).isEqualTo(expected);
  }

  private Envelope randomEnvelope() {
    byte[] payload = new byte[random.nextInt(50)];
    random.nextBytes(payload);
    Set<Tag> tags = new HashSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      tags.add(randomTag());
    }
    return Envelope.of(randomType(), "1", randomId(), NOON, Map.of("by", "x"), tags, payload);
  }

  private List<Criterion> randomCriteria() {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      Set<Tag> tags = new HashSet<>();
      for (int t = random.nextInt(4); t > 0; t--) {
        tags.add(randomTag());
      }
      Set<String> types = new HashSet<>();
      for (int t = random.nextInt(tags.isEmpty() ? 1 : 0, 3); t > 0; t--) {
        types.add(randomType());
      }
      criteria.add(new Criterion(tags, types));
    }
    return criteria;
  }

  private Tag randomTag() {
    return new Tag("k" + random.nextInt(3), "v" + random.nextInt(4));
  }

  private String randomType() {
    return "Type" + random.nextInt(5);
  }

  /** Mostly new ones, some recorded before. */
  private String randomId() {
    return "id-" + random.nextInt(4_000);
  }
}
