package org.unionledger.journal.damage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Snapshot;
import org.unionledger.journal.Tag;
import org.unionledger.journal.evidence.HashTiles;
import org.unionledger.journal.evidence.Prover;

/**
 * What a journal answers to everything that can be asked about what was recorded in it.
 *
 * @param answers the answers, by what was asked
 * @param snapshots the states found, which may be lost but never be others
 */
record Answers(Map<String, Object> answers, Map<String, Snapshot> snapshots) {

  /** Of larger ledgers, so many ids and times are asked for, evenly spread. */
  private static final int MOST_SINGLE = 200;

  static Answers of(JournalReader reader, Recorded recorded) {
    Map<String, Object> answers = new HashMap<>();
    long head = reader.head();
    answers.put("head", head);
    answers.put("tree head", reader.treeHead());
    int most = recorded.envelopes().size();
    answers.put("entries", read(reader, head, List.of(), most));
    for (Tag tag : recorded.tags()) {
      answers.put("tag " + tag, read(reader, head, List.of(Criterion.tagged(tag)), most));
    }
    for (String type : recorded.types()) {
      answers.put("type " + type, read(reader, head, List.of(Criterion.ofTypes(type)), most));
    }
    Tag first = recorded.tags().first();
    Criterion both = Criterion.tagged(first).withTypes(recorded.types().first());
    answers.put("tag and type", read(reader, head, List.of(both), most));
    answers.put("leaves", reader.hashes(0, 0, Math.toIntExact(head)));
    answers.put("subtrees", reader.hashes(1, 0, Math.toIntExact(head / HashTiles.WIDTH)));
    answers.put("root", new Prover(reader).root(head));
    askForSingle(reader, recorded, answers);
    Map<String, Snapshot> snapshots = new HashMap<>();
    for (Snapshot kept : recorded.snapshots()) {
      reader.snapshot(kept.key()).ifPresent(found -> snapshots.put(kept.key(), found));
    }
    return new Answers(answers, snapshots);
  }

  private static void askForSingle(
      JournalReader reader, Recorded recorded, Map<String, Object> answers) {
    List<Envelope> envelopes = recorded.envelopes();
    int step = 1 + envelopes.size() / MOST_SINGLE;
    for (int i = step / 2; i < envelopes.size(); i += step) {
      Envelope envelope = envelopes.get(i);
      answers.put("id " + envelope.id(), reader.entryWithId(envelope.id()));
    }
    for (int i = 0; i < envelopes.size(); i += 4 * step) {
      Instant at = envelopes.get(i).recordedAt();
      answers.put("before " + at, reader.positionBefore(at));
      answers.put("after " + at, reader.positionBefore(at.plusNanos(1)));
    }
    answers.put("one more", reader.entryWithId(Recorded.ONE_MORE.id()));
  }

  /** Whatever is damaged, a reader comes to an end. */
  private static List<Entry> read(
      JournalReader reader, long head, List<Criterion> criteria, int most) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : reader.entries(0, head, criteria)) {
      if (entries.size() == most) {
        throw new IllegalStateException("more entries than there are, for " + criteria);
      }
      entries.add(entry);
    }
    return entries;
  }

  /** What is answered otherwise than it should be; empty if all is as it was. */
  Optional<String> differenceFrom(Answers undamaged) {
    for (Map.Entry<String, Object> answer : undamaged.answers.entrySet()) {
      if (!answer.getValue().equals(answers.get(answer.getKey()))) {
        return Optional.of("another answer to " + answer.getKey());
      }
    }
    for (Map.Entry<String, Snapshot> found : snapshots.entrySet()) {
      Snapshot kept = undamaged.snapshots.get(found.getKey());
      if (kept == null || !kept.equals(found.getValue())) {
        return Optional.of("another snapshot of " + found.getKey());
      }
    }
    return Optional.empty();
  }
}
