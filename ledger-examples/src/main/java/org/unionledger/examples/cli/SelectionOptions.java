package org.unionledger.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which balances or funds are asked for, and as of when. */
final class SelectionOptions {

  @Option(names = "--as-of", paramLabel = "DATE", order = 10, converter = Values.Date.class)
  private @Nullable LocalDate asOf;

  @Mixin private final KeyOptions keys = new KeyOptions();

  Selection selection() {
    return keys.selection().withAsOf(asOf);
  }
}
