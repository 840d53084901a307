package org.unionledger.projections.auditdata;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.unionledger.projections.internal.CsvRows;

/** Writes one table into a file for each encoding. For one thread. */
final class TableWriter {
  private final AuditTable table;
  private final List<String> columns;
  private final List<Copy> copies = new ArrayList<>();
  private long rows = -1;

  /** The file of one encoding. */
  private record Copy(String name, AuditEncoding encoding, Digesting bytes, Writer text) {}

  /** Counts and digests what passes through. */
  private static final class Digesting extends FilterOutputStream {
    private final MessageDigest digest;
    private long count;

    Digesting(OutputStream out, MessageDigest digest) {
      super(out);
      this.digest = digest;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      digest.update(bytes, from, length);
      count += length;
    }
  }

  private TableWriter(AuditTable table) {
    this.table = table;
    this.columns = table.columns();
  }

  static TableWriter begin(AuditTable table, Collection<AuditEncoding> encodings, AuditFiles files)
      throws IOException {
    TableWriter writer = new TableWriter(table);
    for (AuditEncoding encoding : encodings) {
      String name = encoding + "/" + table.file();
      Digesting bytes = new Digesting(files.create(name), sha256());
      Writer text =
          new BufferedWriter(new OutputStreamWriter(bytes, encoding.charset().newEncoder()));
      writer.copies.add(new Copy(name, encoding, bytes, text));
    }
    writer.row(writer.columns);
    return writer;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  void row(List<String> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          "ledger bug: %d cells in table %s".formatted(cells.size(), table));
    }
    String row = CsvRows.of(cells) + CsvRows.END;
    for (Copy copy : copies) {
      copy.text().write(row);
    }
    rows++;
  }

  /** Ends the files. */
  List<AuditManifest.File> end() throws IOException {
    List<AuditManifest.File> files = new ArrayList<>();
    for (Copy copy : copies) {
      copy.text().flush();
      String digest = HexFormat.of().formatHex(copy.bytes().digest.digest());
      files.add(
          new AuditManifest.File(copy.name(), copy.encoding(), rows, copy.bytes().count, digest));
    }
    return files;
  }
}
