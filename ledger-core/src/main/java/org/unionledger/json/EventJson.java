package org.unionledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.unionledger.command.Fingerprint;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.RecordedEvent;
import org.unionledger.journal.Entry;

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

  static final String VERSION = "1";

  static final JsonFactory JSON =
      ((JsonFactoryBuilder) JsonFactory.builder())
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
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
    return EventReader.forOne().read(type, version, payload);
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
   * Reads an entry of the journal. Whoever reads many uses an {@link EventReader}.
   *
   * @param entry an entry that a ledger recorded
   * @return the event at its place
   * @throws UnknownEventException if this release does not know the type or the version
   * @throws UnreadableEventException if the bytes are not of that form
   */
  public static RecordedEvent recorded(Entry entry) {
    return EventReader.forOne().recorded(entry);
  }
}
