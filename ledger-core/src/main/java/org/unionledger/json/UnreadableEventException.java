package org.unionledger.json;

import org.jspecify.annotations.Nullable;

/**
 * Recorded bytes that are not the event that they claim to be. The message names the position, the
 * type and the field. It means that the ledger was damaged or written by something else: verify it.
 */
public final class UnreadableEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableEventException(String event, String field, String problem, @Nullable Throwable cause) {
    super(
        event
            + " cannot be read at \""
            + field
            + "\": "
            + problem
            + "; verify the ledger, and restore it from a copy if it is damaged",
        cause);
  }
}
