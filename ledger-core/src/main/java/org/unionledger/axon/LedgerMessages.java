package org.unionledger.axon;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.unionledger.decide.Decider;
import org.unionledger.decide.state.EventTags;
import org.unionledger.decide.state.Fact;
import org.unionledger.decide.state.StateKey;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.json.EventJson;

/** Names, tags and criteria: how the ledger's vocabulary looks on Axon's side. */
final class LedgerMessages {
  /** What the names of all its messages begin with. */
  static final String NAMESPACE = "unionledger";

  /** The command message that carries commands to be recorded. */
  static final QualifiedName RECORD_COMMANDS = new QualifiedName(NAMESPACE, "RecordCommands");

  private LedgerMessages() {}

  static EventMessage event(Fact fact, Actor by, Instant recordedAt) {
    LedgerEvent event = fact.event();
    MessageType type = new MessageType(nameOf(event.getClass()), EventJson.version(event));
    Map<String, String> metadata =
        Map.of(
            EventJson.BY, by.value(),
            EventJson.FINGERPRINT, fact.fingerprint().text(),
            EventJson.RULES, Decider.RULES_VERSION);
    return new GenericEventMessage(fact.id().value(), type, event, metadata, recordedAt);
  }

  static Set<Tag> tags(EventMessage message, LedgerEvent event) {
    Set<Tag> tags = new HashSet<>();
    EventTags.of(new CommandId(message.identifier()), event)
        .forEach(tag -> tags.add(Tag.of(tag.name(), tag.value())));
    return tags;
  }

  /** Selects the events that concern a subject. */
  static EventCriteria criteria(StateKey<?> key) {
    var tagged = EventCriteria.havingTags(Tag.of(key.tag().name(), key.tag().value()));
    List<QualifiedName> kinds = key.kinds().stream().map(LedgerMessages::nameOf).toList();
    return kinds.isEmpty() ? tagged : tagged.andBeingOneOfTypes(Set.copyOf(kinds));
  }

  private static QualifiedName nameOf(Class<? extends LedgerEvent> kind) {
    return new QualifiedName(NAMESPACE, kind.getSimpleName());
  }
}
