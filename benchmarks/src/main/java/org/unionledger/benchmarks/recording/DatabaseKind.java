package org.unionledger.benchmarks.recording;

/** What a ledger can be kept on. */
public enum DatabaseKind {
  /** A file. */
  SQLITE,
  /** A server of its own. */
  POSTGRESQL
}
