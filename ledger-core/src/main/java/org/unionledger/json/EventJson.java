package org.unionledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.unionledger.command.Fingerprint;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.RecordedEvent;
import org.unionledger.identity.Actor;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.Texts;
import org.unionledger.journal.Entry;
import org.unionledger.journal.Envelope;

/**
 * Events as bytes, the contract of thirty years: UTF-8 JSON without white space, each field in its
 * one place, money as a decimal text with exactly the unit's decimal places, what is left open left
 * out. For each type and version that was ever released a golden file holds the form.
 *
 * <p>Reading is strict: a field that is unknown, missing, repeated or out of its place, and a value
 * that is out of its form, is refused.
 */
public final class EventJson {
  /** What the journal's name of a type begins with, e.g. {@code unionledger.VoucherPosted}. */
  public static final String NAMESPACE = "unionledger.";

  /** The key of the metadata that names who asked. */
  public static final String BY = "by";

  /** The key of the metadata that holds the {@link Fingerprint} of the command. */
  public static final String FINGERPRINT = "fingerprint";

  /** The key of the metadata that names the version of the rules that let the command pass. */
  public static final String RULES = "rules";

  private static final String VERSION = "1";
  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 1_000;

  private static final JsonFactory JSON =
      ((JsonFactoryBuilder) JsonFactory.builder())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(100)
                  .maxNumberLength(20)
                  .build())
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private EventJson() {}

  /**
   * The name of an event's type.
   *
   * @param event the event
   * @return e.g. {@code VoucherPosted}; in the journal {@link #NAMESPACE} stands before it
   */
  public static String type(LedgerEvent event) {
    return event.getClass().getSimpleName();
  }

  /**
   * The version of the form in which an event is written.
   *
   * @param event the event
   * @return e.g. {@code 1}
   */
  public static String version(LedgerEvent event) {
    return VERSION;
  }

  /**
   * Writes an event.
   *
   * @param event the event
   * @return its only form in bytes
   */
  public static byte[] write(LedgerEvent event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator generator = JSON.createGenerator(bytes)) {
      EventText out = new EventText(generator);
      out.begin();
      EventForms.write(event, out);
      out.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("ledger bug: unwritable event " + event, impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads an event.
   *
   * @param type the name of its type, without {@link #NAMESPACE}
   * @param version the version of its form
   * @param payload its bytes
   * @return the event
   * @throws UnknownEventException if this release does not know the type or the version
   * @throws UnreadableEventException if the bytes are not of that form
   */
  public static LedgerEvent read(String type, String version, byte[] payload) {
    return read(0, type, version, payload);
  }

  /**
   * Whether an entry is the ledger's: a host with events of its own may keep them in the same
   * journal.
   *
   * @param entry any entry of the journal
   * @return false for a host's entries, which {@link #recorded} does not know
   */
  public static boolean isLedgers(Entry entry) {
    return entry.envelope().type().startsWith(NAMESPACE);
  }

  /**
   * Reads an entry of the journal.
   *
   * @param entry an entry that a ledger recorded
   * @return the event at its place
   * @throws UnknownEventException if this release does not know the type or the version
   * @throws UnreadableEventException if the bytes are not of that form
   */
  public static RecordedEvent recorded(Entry entry) {
    Envelope envelope = entry.envelope();
    String type = envelope.type();
    if (!type.startsWith(NAMESPACE)) {
      throw new UnknownEventException(named(entry.position(), type, envelope.version()));
    }
    LedgerEvent event =
        read(
            entry.position(),
            type.substring(NAMESPACE.length()),
            envelope.version(),
            envelope.payload());
    return new RecordedEvent(
        entry.position(),
        envelope.recordedAt(),
        value(entry, "id", envelope.id(), CommandId::new),
        value(entry, BY, envelope.metadata().getOrDefault(BY, ""), Actor::new),
        event);
  }

  private static LedgerEvent read(long position, String type, String version, byte[] payload) {
    try (JsonParser parser = JSON.createParser(payload)) {
      try {
        return read(position, type, version, new EventFields(parser));
      } catch (IOException
          | IllegalArgumentException
          | ArithmeticException
          | DateTimeException wrong) {
        String field = parser.getParsingContext().pathAsPointer().toString();
        throw new UnreadableEventException(
            named(position, type, version), field, problem(wrong), wrong);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("ledger bug: bytes in memory cannot fail", impossible);
    }
  }

  private static LedgerEvent read(long position, String type, String version, EventFields in)
      throws IOException {
    in.start();
    LedgerEvent event = version.equals(VERSION) ? EventForms.read(type, in) : null;
    if (event == null) {
      throw new UnknownEventException(named(position, type, version));
    }
    in.finish();
    return event;
  }

  private static <T> T value(Entry entry, String field, String text, Function<String, T> form) {
    try {
      return form.apply(text);
    } catch (InvalidValueException wrong) {
      String name = named(entry.position(), entry.envelope().type(), entry.envelope().version());
      throw new UnreadableEventException(name, field, problem(wrong), wrong);
    }
  }

  private static String named(long position, String type, String version) {
    String event = "event " + Texts.shown(type) + " version " + Texts.shown(version);
    return position == 0 ? event : "entry " + position + ", " + event;
  }

  private static String problem(Exception wrong) {
    return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
  }
}
