package org.unionledger.projections.auditdata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unionledger.event.BookOpened;
import org.unionledger.journal.evidence.TreeHead;
import org.unionledger.projections.FoldedLedger;
import org.unionledger.projections.replay.Replay;

/** Writes a ledger as tables for audit offices. */
public final class AuditExport {
  private final Collection<AuditEncoding> encodings;
  private final AuditFiles files;
  private final Map<AuditTable, TableWriter> tables = new EnumMap<>(AuditTable.class);

  private AuditExport(Collection<AuditEncoding> encodings, AuditFiles files) {
    this.encodings = List.copyOf(encodings);
    this.files = files;
  }

  /**
   * Writes all tables in all encodings, and the manifest at last.
   *
   * @param replay reads the ledger from its beginning
   * @param head size and root of the ledger's tree; entries after it are left out
   * @param encodings one or more
   * @param files where to
   * @return the manifest
   * @throws IOException if a file cannot be written
   * @throws org.unionledger.projections.query.NotKnownException if the head is beyond the journal
   * @throws org.unionledger.journal.JournalException if the journal cannot be read
   */
  public static AuditManifest write(
      Replay replay, TreeHead head, Collection<AuditEncoding> encodings, AuditFiles files)
      throws IOException {
    try {
      return new AuditExport(encodings, files).write(replay.upTo(head.size()), head);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private AuditManifest write(Replay replay, TreeHead head) throws IOException {
    for (AuditTable table : AuditTable.values()) {
      tables.put(table, TableWriter.begin(table, encodings, files));
    }
    FoldedLedger ledger = replay.rebuild(FoldedLedger::new).projection();
    PartyTurnovers parties = replay.rebuild(PartyTurnovers::new).projection();
    SourceMovements sources = replay.rebuild(SourceMovements::new).projection();
    Names names = new Names();
    VoucherRows vouchers = new VoucherRows(table(AuditTable.VOUCHERS), names, sources);
    replay.forEach(
        recorded -> {
          names.accept(recorded);
          vouchers.accept(recorded);
        });
    for (BookOpened book : ledger.directory().books()) {
      writeBook(new BookTables(ledger, book, names), book, parties);
    }
    return manifest(head);
  }

  private void writeBook(BookTables book, BookOpened opened, PartyTurnovers parties)
      throws IOException {
    book.accounts(table(AuditTable.ACCOUNTS));
    book.periods(table(AuditTable.PERIODS));
    book.balances(table(AuditTable.BALANCES));
    TableWriter auxiliary = table(AuditTable.AUXILIARY);
    for (int year : book.years()) {
      book.funds(auxiliary, year);
      parties.write(opened.book(), year, book, auxiliary);
    }
  }

  private TableWriter table(AuditTable table) {
    TableWriter writer = tables.get(table);
    if (writer == null) {
      throw new IllegalStateException("ledger bug: table " + table + " was not begun");
    }
    return writer;
  }

  private AuditManifest manifest(TreeHead head) throws IOException {
    List<AuditManifest.File> written = new ArrayList<>();
    for (TableWriter table : tables.values()) {
      written.addAll(table.end());
    }
    AuditManifest manifest = new AuditManifest(head, written);
    OutputStream target = files.create(AuditManifest.FILE);
    manifest.write(target);
    target.flush();
    return manifest;
  }
}
