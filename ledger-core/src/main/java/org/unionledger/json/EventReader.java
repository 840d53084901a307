package org.unionledger.json;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;

/**
 * Reads many entries, one after another, as {@link EventJson} reads one. It keeps values that come
 * again, such as books, accounts and parties, so that they need not be made and checked each time:
 * at most 4,096 of them, whatever it reads. For one thread; whoever replays on several has one for
 * each.
 */
public final class EventReader {
  private static final int PLACES_FOR_MANY = 4_096;
  private static final int PLACES_FOR_ONE = 1;

  private final EventFields fields;
  private byte[] payload = {};
  private String lastType = "";
  private String lastName = "";
  private @Nullable Actor lastBy;

  /** A reader that has read nothing yet. */
  public EventReader() {
    this(PLACES_FOR_MANY);
  }

  private EventReader(int places) {
    fields = new EventFields(new KnownValues(places));
  }

  /** A reader that is thrown away after one event. */
  static EventReader forOne() {
    return new EventReader(PLACES_FOR_ONE);
  }

  /**
   * Reads an entry of the journal.
   *
   * @param entry an entry that a ledger recorded
   * @return the event at its place
   * @throws UnknownEventException if this release does not know the type or the version
   * @throws UnreadableEventException if the bytes are not of that form
   */
  public RecordedEvent recorded(Entry entry) {
    Envelope envelope = entry.envelope();
    String type = envelope.type();
    if (!type.startsWith(EventJson.NAMESPACE)) {
      throw new UnknownEventException(named(entry.position(), type, envelope.version()));
    }
    int length = envelope.payloadLength();
    if (payload.length < length) {
      payload = new byte[Integer.highestOneBit(length) * 2];
    }
    envelope.copyPayload(payload);
    if (!type.equals(lastType)) {
      lastType = type;
      lastName = type.substring(EventJson.NAMESPACE.length());
    }
    LedgerEvent event = read(entry.position(), lastName, envelope.version(), payload, length);
    return new RecordedEvent(entry.position(), envelope.recordedAt(), id(entry), by(entry), event);
  }

  LedgerEvent read(String type, String version, byte[] bytes) {
    return read(0, type, version, bytes, bytes.length);
  }

  private LedgerEvent read(long position, String type, String version, byte[] bytes, int length) {
    try {
      fields.start(bytes, length);
      LedgerEvent event = version.equals(EventJson.VERSION) ? EventForms.read(type, fields) : null;
      if (event == null) {
        throw new UnknownEventException(named(position, type, version));
      }
      fields.finish();
      return event;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
      String field = FieldPointer.at(EventJson.JSON, bytes, length, fields.field());
      throw new UnreadableEventException(
          named(position, type, version), field, problem(wrong), wrong);
    }
  }

  private static CommandId id(Entry entry) {
    try {
      return new CommandId(entry.envelope().id());
    } catch (InvalidValueException wrong) {
      throw unreadable(entry, "id", wrong);
    }
  }

  private Actor by(Entry entry) {
    String by = entry.envelope().metadata(EventJson.BY);
    Actor last = lastBy;
    if (last != null && last.value().equals(by)) {
      return last;
    }
    try {
      Actor actor = new Actor(by == null ? "" : by);
      lastBy = actor;
      return actor;
    } catch (InvalidValueException wrong) {
      throw unreadable(entry, EventJson.BY, wrong);
    }
  }

  private static UnreadableEventException unreadable(
      Entry entry, String field, InvalidValueException wrong) {
    Envelope envelope = entry.envelope();
    String name = named(entry.position(), envelope.type(), envelope.version());
    return new UnreadableEventException(name, field, problem(wrong), wrong);
  }

  private static String named(long position, String type, String version) {
    String event = "event " + Texts.shown(type) + " version " + Texts.shown(version);
    return position == 0 ? event : "entry " + position + ", " + event;
  }

  private static String problem(Exception wrong) {
    return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
  }
}
