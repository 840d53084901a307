package org.unionledger.journal.jdbc;

/** What a path turned out to be. */
public sealed interface LedgerFile {

  /** There is no file, or an empty one: a ledger can be created here. */
  record Absent() implements LedgerFile {}

  /**
   * A ledger that this version of the library can open.
   *
   * @param format the version of its form, 1 or more
   */
  record Ledger(int format) implements LedgerFile {}

  /**
   * A ledger of a newer version of the library.
   *
   * @param format the version of its form, which this library does not know
   */
  record NewerLedger(int format) implements LedgerFile {}

  /**
   * Something else.
   *
   * @param found what it is
   */
  record Foreign(String found) implements LedgerFile {}
}
