package org.unionledger.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Criterion;
import org.unionledger.journal.Entry;
import org.unionledger.journal.JournalReader;
import org.unionledger.journal.Tag;

/** What Axon's event criteria select in a journal. */
sealed interface Selection {

  /** The journal's limit on the types of one criterion. */
  int MOST_TYPES = 256;

  /** A name that no criteria mention, to find out whether they would select anything at all. */
  QualifiedName UNHEARD_OF = new QualifiedName("org.unionledger.axon.UnheardOf");

  /** Reads the next entries; see {@link JournalReader#read}. */
  List<Entry> read(JournalReader journal, long after, long upTo, int limit);

  /** The guard that refuses when anything selected was recorded after the position. */
  AppendGuard guardAfter(long position);

  /** Every event. */
  enum Everything implements Selection {
    /** The only one. */
    INSTANCE;

    @Override
    public List<Entry> read(JournalReader journal, long after, long upTo, int limit) {
      return journal.read(after, upTo, List.of(), limit);
    }

    @Override
    public AppendGuard guardAfter(long position) {
      return AppendGuard.nothingAfter(position);
    }
  }

  /** No event, which is what an empty choice of criteria means. */
  enum Nothing implements Selection {
    /** The only one. */
    INSTANCE;

    @Override
    public List<Entry> read(JournalReader journal, long after, long upTo, int limit) {
      return List.of();
    }

    @Override
    public AppendGuard guardAfter(long position) {
      return AppendGuard.none();
    }
  }

  /**
   * The events that any of the criteria selects.
   *
   * @param criteria the alternatives, at least one
   */
  record Matching(List<Criterion> criteria) implements Selection {
    @Override
    public List<Entry> read(JournalReader journal, long after, long upTo, int limit) {
      return journal.read(after, upTo, criteria, limit);
    }

    @Override
    public AppendGuard guardAfter(long position) {
      return AppendGuard.noMatchAfter(position, criteria);
    }
  }

  /**
   * Translates criteria.
   *
   * @throws IllegalArgumentException if a tag is longer than the journal's tags can be
   */
  static Selection of(EventCriteria criteria) {
    // Flattening drops an alternative without conditions, and with it that everything is meant.
    if (criteria.matches(UNHEARD_OF, Set.of())) {
      return Everything.INSTANCE;
    }
    List<Criterion> flat = criteria.flatten().stream().flatMap(Selection::translated).toList();
    return flat.isEmpty() ? Nothing.INSTANCE : new Matching(flat);
  }

  private static Stream<Criterion> translated(EventCriterion criterion) {
    Set<Tag> tags =
        criterion.tags().stream()
            .map(tag -> new Tag(tag.key(), tag.value()))
            .collect(Collectors.toUnmodifiableSet());
    return portions(criterion.types()).map(types -> new Criterion(tags, types));
  }

  private static Stream<Set<String>> portions(Collection<QualifiedName> types) {
    List<String> names = types.stream().map(QualifiedName::name).toList();
    List<Set<String>> portions = new ArrayList<>();
    for (int i = 0; i < names.size(); i += MOST_TYPES) {
      portions.add(Set.copyOf(names.subList(i, Math.min(names.size(), i + MOST_TYPES))));
    }
    return names.isEmpty() ? Stream.of(Set.of()) : portions.stream();
  }
}
