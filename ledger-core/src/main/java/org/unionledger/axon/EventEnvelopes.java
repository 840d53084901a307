package org.unionledger.axon;

import java.util.List;
import java.util.Map;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;

/** Puts Axon's events into envelopes, and takes them out again. */
final class EventEnvelopes {

  private final Converter converter;

  EventEnvelopes(Converter converter) {
    this.converter = converter;
  }

  /**
   * Encloses an event. Nothing of it is lost but the Java type of its payload.
   *
   * @throws IllegalArgumentException if the event is out of an envelope's limits
   * @throws ConversionException if its payload does not become bytes
   */
  Envelope envelopeOf(TaggedEventMessage<?> tagged) {
    EventMessage event = tagged.event();
    requireValues(event);
    return Envelope.of(
        event.type().name(),
        event.type().version(),
        event.identifier(),
        event.timestamp(),
        event.metadata(),
        tagged.tags().stream().map(tag -> new Tag(tag.key(), tag.value())).toList(),
        payloadOf(event));
  }

  private static void requireValues(EventMessage event) {
    for (Map.Entry<String, String> entry : event.metadata().entrySet()) {
      if (entry.getValue() == null) {
        throw new IllegalArgumentException(
            "Event %s has no value for the metadata %s: give it one or leave the key out"
                .formatted(event.identifier(), entry.getKey()));
      }
    }
  }

  private byte[] payloadOf(EventMessage event) {
    if (event.payload() instanceof byte[] bytes) {
      return bytes;
    }
    byte[] converted = event.payloadAs(byte[].class, converter);
    if (converted == null) {
      throw new ConversionException(
          "Event %s (%s) has no payload: give it one, an empty one if need be"
              .formatted(event.identifier(), event.type()));
    }
    return converted;
  }

  /** The event of an envelope, with its payload as {@code byte[]}. */
  static EventMessage eventOf(Envelope envelope) {
    return new GenericEventMessage(
        envelope.id(),
        new MessageType(envelope.type(), envelope.version()),
        envelope.payload(),
        envelope.metadata(),
        envelope.recordedAt());
  }

  /** The events of entries, each with the token that continues after it. */
  static List<MessageStream.Entry<EventMessage>> eventsOf(List<Entry> entries) {
    return entries.stream().map(EventEnvelopes::streamed).toList();
  }

  private static MessageStream.Entry<EventMessage> streamed(Entry entry) {
    TrackingToken token = new GlobalSequenceTrackingToken(entry.position());
    return new SimpleEntry<>(
        eventOf(entry.envelope()), TrackingToken.addToContext(Context.empty(), token));
  }
}
