package org.unionledger.projections.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.unionledger.projections.replay.Replay;
import org.unionledger.projections.replay.ReplayResult;

/** Writes a ledger in a format that other tools read. */
public final class LedgerExport {
  private LedgerExport() {}

  /**
   * Writes all vouchers of a replay, one transaction for each, in the order of their positions. The
   * writer is flushed and stays open; give it the character set UTF-8.
   *
   * @param format for which tool
   * @param replay what to write; from the beginning, or opening balances are missing
   * @param out where to
   * @return up to where it was written
   * @throws IOException if the writer fails
   * @throws org.unionledger.projections.query.NotKnownException if the replay goes beyond the head
   * @throws org.unionledger.journal.JournalException if the journal cannot be read
   */
  public static ReplayResult write(ExportFormat format, Replay replay, Writer out)
      throws IOException {
    VoucherWriter writer =
        switch (format) {
          case HLEDGER -> new HledgerWriter(out);
          case BEANCOUNT -> new BeancountWriter(out);
          case CSV -> new CsvWriter(out);
        };
    try {
      writer.begin();
      ReplayResult result = replay.forEach(writer);
      writer.end(result.position());
      out.flush();
      return result;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
