package org.unionledger.examples.cli;

import org.unionledger.projections.export.ExportFormat;

/** What a ledger is exported as. */
sealed interface ExportChoice {

  /**
   * One text.
   *
   * @param format for which tool
   */
  record Text(ExportFormat format) implements ExportChoice {}

  /** A folder of tables for audit offices. */
  record AuditTables() implements ExportChoice {}

  /** A folder of tiles. */
  record Tiles() implements ExportChoice {}
}
