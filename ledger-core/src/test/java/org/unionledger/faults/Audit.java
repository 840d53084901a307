package org.unionledger.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.evidence.Frontier;
import org.unionledger.journal.evidence.Hash;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.json.EventJson;
import org.unionledger.json.Fingerprints;
import org.unionledger.testing.RecordedFigures;
import org.unionledger.testing.model.Expectation;
import org.unionledger.testing.model.LedgerModel;

/**
 * Everything that one ledger ever acknowledged, held against what is in its journal. It is asked
 * after each fault, when nobody writes. Not thread-safe.
 */
final class Audit {

  private final LedgerModel model = new LedgerModel();
  private final Map<Key, LedgerCommand> asked = new HashMap<>();
  private final Map<Key, Integer> askings = new HashMap<>();
  private final Map<Key, Expectation.Recorded> recorded = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Request> groups = new ArrayList<>();
  private final List<LedgerEvent> events = new ArrayList<>();
  private TreeHead before = Frontier.empty().head();

  /** A command as the journal knows it: two commands with one id are not the same. */
  private record Key(String id, String fingerprint) {
    static Key of(LedgerCommand command) {
      return new Key(command.id().value(), Fingerprints.of(command).text());
    }
  }

  /** Notes what a node may ask from now on. */
  void expect(Collection<Request> requests) {
    for (Request request : requests) {
      for (LedgerCommand command : request.commands()) {
        Key key = Key.of(command);
        asked.put(key, command);
        askings.merge(key, 1, Integer::sum);
      }
      if (request.way() == Request.Way.ATOMICALLY && !groups.contains(request)) {
        groups.add(request);
      }
    }
  }

  /** How many entries the journal had when it was last read. */
  long head() {
    return before.size();
  }

  /**
   * Reads the whole journal: what was there is there, byte for byte; what is new follows from what
   * is before it; nothing is there twice, nothing half.
   */
  void read(JournalReader journal) {
    TreeHead head = journal.treeHead();
    Frontier tree = Frontier.empty();
    long position = 0;
    for (Entry entry : journal.entries(0, head.size(), List.of())) {
      position++;
      require(entry.position() == position, "position " + position + " is missing before", entry);
      tree = tree.with(Hash.ofLeaf(entry.envelope().bytes()));
      if (position == before.size()) {
        require(tree.head().equals(before), "something changed in", before);
      } else if (position > before.size()) {
        take(entry);
      }
    }
    require(position >= before.size(), "entries are lost after " + position + " of", before);
    require(tree.head().equals(head), "the tree over all bytes is not " + head + " but", tree);
    before = head;
    require(
        RecordedFigures.of(events).equals(model.figures()), "the model's figures differ at", head);
    groups.forEach(this::requireWhole);
  }

  private void take(Entry entry) {
    RecordedEvent event = EventJson.recorded(entry);
    String fingerprint = entry.envelope().metadata().get(EventJson.FINGERPRINT);
    Key key = new Key(event.id().value(), String.valueOf(fingerprint));
    require(ids.add(key.id()), "recorded twice", key);
    LedgerCommand command = asked.get(key);
    require(command != null, "never asked", key);
    var here = new Expectation.Recorded(entry.position(), voucher(event.event()));
    Expectation expected = model.record(Objects.requireNonNull(command));
    require(here.equals(expected), "the model says " + expected + " of " + key + ", not", here);
    recorded.put(key, here);
    events.add(event.event());
  }

  private static @Nullable String voucher(LedgerEvent event) {
    return event instanceof Movement movement ? movement.voucher().number().toString() : null;
  }

  private void requireWhole(Request group) {
    long first = position(group.commands().getFirst());
    for (int i = 0; i < group.commands().size(); i++) {
      long position = position(group.commands().get(i));
      require(position == (first == 0 ? 0 : first + i), "half recorded", group);
    }
  }

  private long position(LedgerCommand command) {
    Expectation.Recorded here = recorded.get(Key.of(command));
    return here == null ? 0 : here.position();
  }

  /**
   * Holds an answer against the journal, which was read after it.
   *
   * @param head how many entries there were before the request was asked
   */
  void check(Request request, Answer answer, long head) {
    boolean refused = false;
    boolean accepted = false;
    for (int i = 0; i < request.commands().size(); i++) {
      Key key = Key.of(request.commands().get(i));
      Expectation outcome = answer.outcomes().get(i);
      require(
          isTrue(key, outcome, recorded.get(key), head),
          recorded.get(key) + " is the truth about " + key + ", not",
          outcome);
      refused |= outcome instanceof Expectation.Refused;
      accepted |= outcome instanceof Expectation.Recorded;
    }
    boolean half = request.way() == Request.Way.ATOMICALLY && refused && accepted;
    require(!half, "half accepted", answer);
  }

  private boolean isTrue(
      Key key, Expectation outcome, Expectation.@Nullable Recorded here, long head) {
    boolean before = here != null && here.position() <= head;
    return switch (outcome) {
      case Expectation.Recorded told -> told.equals(here) && !before;
      case Expectation.AlreadyRecorded told ->
          here != null
              && told.equals(new Expectation.AlreadyRecorded(here.position(), here.voucher()));
      // Asked once more, it may have been recorded after it was refused.
      case Expectation.Refused told ->
          here == null || (!before && askings.getOrDefault(key, 0) > 1);
    };
  }

  private static void require(boolean condition, String fault, Object subject) {
    if (!condition) {
      throw new AssertionError(fault + " " + subject);
    }
  }
}
