package org.unionledger.examples.cli;

import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.projections.query.Selection;
import picocli.CommandLine.Option;

/** Which keys are asked for, and as known when. */
final class KeyOptions {

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 11,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--book", paramLabel = "BOOK", order = 12, converter = Values.Book.class)
  private @Nullable BookId book;

  @Option(names = "--account", paramLabel = "ACCOUNT", order = 13)
  private @Nullable String account;

  @Option(names = "--fund", paramLabel = "FUND", order = 14, converter = Values.Fund.class)
  private @Nullable String fund;

  @Option(names = "--unit", paramLabel = "UNIT", order = 15)
  private @Nullable String unit;

  Selection selection() {
    return new Selection(null, knownAt, book, account, fund, unit);
  }
}
