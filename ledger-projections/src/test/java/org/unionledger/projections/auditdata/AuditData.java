package org.unionledger.projections.auditdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.unionledger.journal.JournalReader;
import org.unionledger.projections.replay.Replay;

/** The files that were written, and the manifest as it was given back. */
record AuditData(Map<String, byte[]> files, AuditManifest manifest) {

  static AuditData of(JournalReader journal) throws IOException {
    Map<String, ByteArrayOutputStream> streams = new TreeMap<>();
    AuditManifest manifest =
        AuditExport.write(
            Replay.of(journal),
            journal.treeHead(),
            List.of(AuditEncoding.values()),
            name -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              streams.put(name, bytes);
              return bytes;
            });
    Map<String, byte[]> files = new TreeMap<>();
    streams.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
    return new AuditData(files, manifest);
  }

  byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  List<Map<String, String>> table(AuditEncoding encoding, AuditTable table) {
    byte[] bytes = file(encoding + "/" + table.file());
    List<List<String>> rows = CsvText.rows(new String(bytes, encoding.charset()));
    assertThat(rows.getFirst()).isEqualTo(table.columns());
    List<Map<String, String>> cells = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> byColumn = new HashMap<>();
      for (int index = 0; index < row.size(); index++) {
        byColumn.put(table.columns().get(index), row.get(index));
      }
      cells.add(byColumn);
    }
    return cells;
  }

  List<Map<String, String>> table(AuditTable table) {
    return table(AuditEncoding.UTF_8, table);
  }
}
