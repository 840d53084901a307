package org.unionledger.examples.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import picocli.CommandLine.Option;

/** Which book is asked for, as of which day, and as known when. */
final class BookOptions {

  @Option(names = "--as-of", paramLabel = "DATE", order = 10, converter = Values.Date.class)
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "POSITION",
      order = 11,
      converter = Values.Position.class)
  private @Nullable Long knownAt;

  @Option(names = "--book", paramLabel = "BOOK", order = 12, converter = Values.Book.class)
  private @Nullable BookId book;

  /** The last day that counts, or null for all. */
  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** The last position that counts, or null for all. */
  @Nullable Long knownAt() {
    return knownAt;
  }

  /** The only book, or null for all. */
  @Nullable BookId book() {
    return book;
  }
}
