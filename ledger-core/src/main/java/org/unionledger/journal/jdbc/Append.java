package org.unionledger.journal.jdbc;

import java.util.List;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.evidence.Hash;

/**
 * What one caller wants recorded, hashed before it waits for its turn.
 *
 * @param guard what must not have been recorded meanwhile
 * @param envelopes what to record
 * @param leaves the hash of each envelope's bytes
 */
record Append(AppendGuard guard, List<Envelope> envelopes, List<Hash> leaves) {

  static Append of(AppendGuard guard, List<Envelope> envelopes) {
    return new Append(
        guard, envelopes, envelopes.stream().map(e -> Hash.ofLeaf(e.bytes())).toList());
  }
}
