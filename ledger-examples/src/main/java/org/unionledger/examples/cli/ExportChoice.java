package org.unionledger.examples.cli;

import org.jspecify.annotations.Nullable;
import org.unionledger.projections.export.ExportFormat;

/**
 * What a ledger is exported as.
 *
 * @param text the format of one text; null for a folder of tiles
 */
record ExportChoice(@Nullable ExportFormat text) {

  static final ExportChoice TILES = new ExportChoice(null);
}
