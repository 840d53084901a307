package org.unionledger.projections.auditdata;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of audit data go. */
@FunctionalInterface
public interface AuditFiles {

  /**
   * Begins a file.
   *
   * @param name its path within the export, parts separated by {@code /}
   * @return takes its bytes; it is flushed, and stays for the giver to close
   * @throws IOException if it cannot be written
   */
  OutputStream create(String name) throws IOException;
}
