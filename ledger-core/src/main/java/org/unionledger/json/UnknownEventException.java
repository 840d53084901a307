package org.unionledger.json;

/**
 * A type or a version of an event that this release does not know. The event was recorded by a
 * newer release or by another program; it is never skipped.
 */
public final class UnknownEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownEventException(String event) {
    super(event + " is not known to this release; read the ledger with the release that wrote it");
  }
}
