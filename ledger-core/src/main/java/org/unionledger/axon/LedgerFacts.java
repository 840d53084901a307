package org.unionledger.axon;

import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.unionledger.command.Fingerprint;
import org.unionledger.decide.state.Fact;
import org.unionledger.event.LedgerEvent;
import org.unionledger.identity.CommandId;
import org.unionledger.json.EventJson;

/** Reads the ledger's events from Axon's messages. */
final class LedgerFacts {
  private LedgerFacts() {}

  static Fact of(MessageStream.Entry<? extends EventMessage> entry) {
    EventMessage message = entry.message();
    LedgerEvent event =
        message.payload() instanceof byte[] bytes
            ? EventJson.read(
                message.type().qualifiedName().localName(), message.type().version(), bytes)
            : notOurs(message);
    return new Fact(
        position(entry),
        new CommandId(message.identifier()),
        Fingerprint.parse(message.metadata().getOrDefault(EventJson.FINGERPRINT, "")),
        event);
  }

  /** Whether an event is the ledger's, and not a host's that happens to carry the same tag. */
  static boolean isOurs(MessageStream.Entry<? extends EventMessage> entry) {
    return LedgerMessages.NAMESPACE.equals(entry.message().type().qualifiedName().namespace());
  }

  private static long position(Context context) {
    return TrackingToken.fromContext(context)
        .orElseThrow(() -> new IllegalStateException("ledger bug: an event without position"))
        .position()
        .orElseThrow();
  }

  private static LedgerEvent notOurs(EventMessage message) {
    throw new IllegalStateException("ledger bug: unreadable payload of " + message.type());
  }
}
