package org.unionledger.projections.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.event.UnitDeclared;
import org.unionledger.money.Unit;

/** Writes the vouchers among the events of a journal, which come in order. */
abstract class VoucherWriter implements Consumer<RecordedEvent> {
  private final Writer out;

  VoucherWriter(Writer out) {
    this.out = out;
  }

  /** Writes what comes before the first voucher. */
  abstract void begin() throws IOException;

  /** Writes what a unit needs that vouchers after it may use. */
  abstract void declare(Unit unit, String name) throws IOException;

  /** Writes one voucher. */
  abstract void write(RecordedEvent recorded, Movement movement) throws IOException;

  /** Writes what comes after the last voucher. */
  abstract void end(long position) throws IOException;

  final void print(String... texts) throws IOException {
    for (String text : texts) {
      out.write(text);
    }
  }

  @Override
  public final void accept(RecordedEvent recorded) {
    try {
      if (recorded.event() instanceof UnitDeclared it) {
        declare(it.unit(), it.name());
      } else if (recorded.event() instanceof Movement it) {
        write(recorded, it);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
